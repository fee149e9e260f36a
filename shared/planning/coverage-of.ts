import type { Course, Placement } from "../curriculum/course.ts";
import type { Module } from "../curriculum/curriculum.ts";
import { sessionNumbers } from "../curriculum/numbering.ts";
import { missingAdvice } from "./advice.ts";
import { courseCoverage } from "./course-coverage.ts";
import { minutesOf, type CoverageInput, type CoveredSession } from "./coverage-input.ts";
import type { Coverage } from "./coverage.ts";
import { mapProblems } from "./map/problems.ts";
import { topicReach } from "./map/topic-reach.ts";
import { taughtTopics, topicPlaces } from "./topics.ts";

/** Sums minutes by course code, in the order of the courses; courses without any are left out. */
function minutesByCourse(courses: readonly Course[], placements: readonly Placement[]) {
  const entries = courses.map(
    ({ id, code }) => [code, minutesOf(placements.filter(({ course }) => course === id))] as const,
  );
  return Object.fromEntries(entries.filter(([, minutes]) => minutes > 0));
}

/** Sessions by module and placements by session, so that nothing is looked for twice. */
type Grouped = {
  readonly sessions: ReadonlyMap<string, readonly CoveredSession[]>;
  readonly placements: ReadonlyMap<string, readonly Placement[]>;
};

function moduleCoverage(input: CoverageInput, grouped: Grouped, module: Module, index: number) {
  const sessions = grouped.sessions.get(module.id) ?? [];
  const named = (from: readonly CoveredSession[]) =>
    taughtTopics(module.topics, new Set(from.flatMap(({ session }) => session.topics)));
  return {
    id: module.id,
    number: String(index + 1),
    title: module.title,
    sessions: sessions.length,
    minutes: minutesOf(sessions.map(({ session }) => session)),
    topics: {
      total: topicPlaces(module.topics).length,
      taught: named(sessions).size,
      inBothLanguages: named(sessions.filter(({ words }) => words.en > 0 && words.bn > 0)).size,
    },
    placedMinutes: minutesByCourse(
      input.courses,
      sessions.flatMap(({ session }) => grouped.placements.get(session.id) ?? []),
    ),
  };
}

function untaughtTopics({ modules, sessions }: CoverageInput): Coverage["untaughtTopics"] {
  const named = new Set(sessions.flatMap(({ session }) => session.topics));
  return modules.flatMap((module) => {
    const taught = taughtTopics(module.topics, named);
    return topicPlaces(module.topics)
      .filter(({ topic }) => !taught.has(topic.id))
      .map(({ topic }) => ({ id: topic.id, module: module.id, title: topic.title }));
  });
}

function sessionCoverage(
  { session, words, translated }: CoveredSession,
  placed: readonly Placement[],
  { number, codes }: { readonly number: string; readonly codes: ReadonlyMap<string, string> },
) {
  const placements = placed.map(({ course, courseModule, lesson, minutes, depth, status }) => ({
    course: codes.get(course) ?? course,
    courseModule,
    lesson,
    minutes,
    depth,
    status,
  }));
  const { id, title, minutes } = session;
  return { id, number, title, minutes, words, translated, placements };
}

/**
 * What a curriculum covers, and where it is placed. Placements of sessions that are not among those
 * given are left out of every sum.
 */
export function coverageOf(given: CoverageInput): Coverage {
  const known = new Set(given.sessions.map(({ session }) => session.id));
  const placements = given.placements.filter(({ session }) => known.has(session));
  const input = { ...given, placements };
  const sessions = given.sessions.map(({ session }) => session);
  const numbers = sessionNumbers({ modules: given.modules, sessions });
  const codes = new Map(given.courses.map(({ id, code }) => [id, code]));
  const grouped = {
    sessions: Map.groupBy(given.sessions, ({ session }) => session.module),
    placements: Map.groupBy(placements, ({ session }) => session),
  };
  const reachOf = topicReach(given.modules);
  const reached = new Map(sessions.map((session) => [session.id, reachOf(session)]));
  return {
    curriculum: given.curriculum.id,
    totals: {
      modules: given.modules.length,
      topics: given.modules.flatMap(({ topics }) => topicPlaces(topics)).length,
      sessions: sessions.length,
      minutes: minutesOf(sessions),
      placements: placements.length,
      facts: given.facts,
      terms: given.terms,
    },
    modules: given.modules.map((module, index) => moduleCoverage(input, grouped, module, index)),
    untaughtTopics: untaughtTopics(input),
    sessions: given.sessions.map((covered) => {
      const { id } = covered.session;
      const number = numbers.get(id) ?? "";
      return sessionCoverage(covered, grouped.placements.get(id) ?? [], { number, codes });
    }),
    courses: given.courses.map((course) =>
      courseCoverage(input, course, (session) => reached.get(session) ?? new Set()),
    ),
    missingAdvice: given.courses.flatMap((course) =>
      missingAdvice(course, placements, { modules: given.modules, sessions }),
    ),
    problems: mapProblems(given.courses, placements, sessions),
  };
}
