import { bloomLevels, type BloomLevel } from "../curriculum/bloom.ts";
import type { Course, Placement } from "../curriculum/course.ts";
import { minutesOf, sumOf, type CoverageInput } from "./coverage-input.ts";
import type { Coverage } from "./coverage.ts";

/** The course's own weight, or what its placements' weights add up to; null where neither is set. */
function weightOf(course: Course, placements: readonly Placement[]): number | null {
  const weights = placements.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return course.weight ?? (weights.length > 0 ? sumOf(weights) : null);
}

/** Sums minutes by topic: those of a placement count for every topic that its session reaches. */
function minutesByTopic(
  placements: readonly Placement[],
  reached: (session: string) => ReadonlySet<string>,
) {
  const minutes = new Map<string, number>();
  for (const placement of placements) {
    for (const topic of reached(placement.session)) {
      minutes.set(topic, (minutes.get(topic) ?? 0) + placement.minutes);
    }
  }
  return Object.fromEntries(minutes);
}

/** What one course takes from the curriculum, and how much time it gives it. */
export function courseCoverage(
  input: CoverageInput,
  course: Course,
  reached: (session: string) => ReadonlySet<string>,
): Coverage["courses"][number] {
  const placements = input.placements.filter((placement) => placement.course === course.id);
  const placed = new Map(input.sessions.map(({ session }) => [session.id, session]));
  const minutesServing = (outcome: string) =>
    minutesOf(placements.filter(({ session }) => placed.get(session)?.serves.includes(outcome)));
  const outcomes = [...new Set(placements.map(({ session }) => session))].flatMap(
    (id) => placed.get(id)?.outcomes ?? [],
  );
  const atLevel = (level: BloomLevel) => outcomes.filter(({ bloom }) => bloom === level).length;
  const minutesAt = (level: BloomLevel) =>
    minutesOf(
      placements.filter(({ session }) =>
        placed.get(session)?.outcomes.some(({ bloom }) => bloom === level),
      ),
    );
  const byLevel = (count: (level: BloomLevel) => number) =>
    Object.fromEntries(bloomLevels.map((level) => [level, count(level)])) as Record<
      BloomLevel,
      number
    >;
  return {
    code: course.code,
    title: course.title,
    placements: placements.length,
    minutes: minutesOf(placements),
    outcomeMinutes: Object.fromEntries(
      input.curriculum.outcomes.map(({ id }) => [id, minutesServing(id)]),
    ),
    bloomOutcomes: byLevel(atLevel),
    bloomMinutes: byLevel(minutesAt),
    topicMinutes: minutesByTopic(placements, reached),
    weight: weightOf(course, placements),
  };
}
