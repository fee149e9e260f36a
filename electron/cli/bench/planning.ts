import type { Placement } from "../../../shared/curriculum/course.ts";
import type { Session } from "../../../shared/curriculum/session.ts";
import { coverageOf } from "../../../shared/planning/coverage-of.ts";
import { planOf } from "../../../shared/planning/plan-of.ts";
import { timetableClashes } from "../../../shared/planning/timetable/clashes.ts";
import { madeTimetable, withSlotMoved } from "./made-timetable.ts";
import { minutesByFamily } from "../../../shared/planning/sums.ts";
import type { Surroundings } from "../platform.ts";
import { measured, median, quantile, type Measured } from "./measure.ts";
import { count, madeCurriculum } from "./planning/made-curriculum.ts";
import { benchMatrix } from "./planning/matrix.ts";

/** At most, in milliseconds. */
const limits = { change: 16, coverage: 50 } as const;
const rounds = 60;

/** One minute more in one step. */
function changed({ activities, ...session }: Session, at: number): Session {
  const index = at % activities.length;
  return {
    ...session,
    activities: activities.map((step, place) =>
      place === index
        ? { ...step, minutes: { ...step.minutes, planned: step.minutes.planned + 1 } }
        : step,
    ),
  };
}

/** Every session's own plan and its plan in the course, and the course's minutes by who is at work. */
function replan(sessions: readonly Session[], placements: ReadonlyMap<string, Placement>): number {
  let works = 0;
  for (const session of sessions) {
    planOf(session, null);
    const { schedule } = planOf(session, placements.get(session.id) ?? null);
    works += minutesByFamily(schedule.steps).works;
  }
  return works;
}

type Times = { readonly times: readonly number[]; readonly processor: number };

/** Milliseconds of each round, and what one round took of the processor, whoever else worked. */
function timesOf(work: (round: number) => void): Times {
  const before = process.cpuUsage();
  const times = count(rounds).map((round) => {
    const began = performance.now();
    work(round);
    return performance.now() - began;
  });
  const { user, system } = process.cpuUsage(before);
  return { times, processor: (user + system) / 1_000 / rounds };
}

function timed(name: string, limit: number, { times, processor }: Times): Measured {
  const [first = 0, ...rest] = times;
  const details = {
    processor,
    fastest: Math.min(...rest),
    first,
    p95: quantile(rest, 0.95),
    slowest: Math.max(...rest),
  };
  return measured(name, "ms", { value: median(rest), limit }, details);
}

/**
 * Planning by itself, without window or storage: all plans of a course of 1,000 sessions anew after one
 * step has changed, the coverage of four such courses, and a timetable of 180 days after one slot moved;
 * and the map of them scrolled in a window.
 */
export async function benchPlanning(surroundings: Surroundings): Promise<readonly Measured[]> {
  const input = madeCurriculum(4);
  const sessions = input.sessions.map(({ session }) => session);
  const inCourse = new Map(
    input.placements.filter(({ course }) => course === "c0").map((one) => [one.session, one]),
  );
  const changes = timesOf((round) => {
    const at = (round * 37) % sessions.length;
    const session = sessions[at];
    if (session) sessions[at] = changed(session, round);
    replan(sessions, inCourse);
  });
  const coverage = timesOf(() => coverageOf(input));
  const source = madeTimetable(input);
  const timetable = timesOf((round) => timetableClashes(withSlotMoved(source, round)));
  return [
    timed("plans of 1,000 sessions", limits.change, changes),
    timed("coverage of four courses", limits.coverage, coverage),
    timed("timetable of 1,000 sessions", limits.change, timetable),
    await benchMatrix(surroundings),
  ];
}
