import { bloomLevels } from "../../../shared/curriculum/bloom.ts";
import type { Course, Placement } from "../../../shared/curriculum/course.ts";
import { emptySession } from "../../../shared/curriculum/empty-session.ts";
import { emptyStep } from "../../../shared/curriculum/empty-step.ts";
import { methodCodes } from "../../../shared/curriculum/methods.ts";
import type { Activity, Session } from "../../../shared/curriculum/session.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import type { CoverageInput } from "../../../shared/planning/coverage-input.ts";
import { coverageOf } from "../../../shared/planning/coverage-of.ts";
import { planOf } from "../../../shared/planning/plan-of.ts";
import { timetableClashes } from "../../../shared/planning/timetable/clashes.ts";
import { madeTimetable, withSlotMoved } from "./made-timetable.ts";
import { minutesByFamily } from "../../../shared/planning/sums.ts";
import { measured, median, quantile, type Measured } from "./measure.ts";

/** At most, in milliseconds. */
const limits = { change: 16, coverage: 50 } as const;
const sizes = {
  sessions: 1_000,
  steps: 10,
  modules: 25,
  topics: 8,
  courses: 4,
  days: 180,
} as const;
const rounds = 60;
const empty = bilingual();
const count = (length: number) => Array.from({ length }, (_, index) => index);

function stepOf(index: number, session: number): Activity {
  const step = emptyStep(`a${index}`);
  const method = methodCodes[(index + session) % methodCodes.length] ?? "L&D";
  const isBreak = index === 5;
  return {
    ...step,
    method,
    dropOrder: index % 3,
    outcomes: [`o${index % 3}`],
    ...(isBreak ? { kind: "break", startsAt: 11 * 60 + 55 } : {}),
    ...(index === 7 ? { alongside: true } : {}),
  };
}

function sessionOf(index: number): Session {
  const id = `s${index}`;
  const module = `m${index % sizes.modules}`;
  return {
    ...emptySession(id, module, bilingual(id, id)),
    minutes: 90,
    topics: [`${module}-${index % sizes.topics}`],
    serves: [`o${index % 6}`],
    outcomes: count(3).map((at) => ({
      id: `o${at}`,
      text: empty,
      bloom: bloomLevels[(index + at) % bloomLevels.length] ?? "apply",
    })),
    activities: count(sizes.steps).map((at) => stepOf(at, index)),
  };
}

const courseOf = (index: number): Course => ({
  id: `c${index}`,
  code: `C${index}`,
  title: empty,
  audience: empty,
  institute: empty,
  days: sizes.days,
  participants: { from: 15, to: 320 },
  modules: [{ id: "x", number: "1", title: empty, proposed: false, lessons: [] }],
  advice: [{ courseModule: "x", about: ["m1", "m2-3"], reason: empty }],
  weight: null,
});

const placementOf = (session: number, course: number): Placement => ({
  id: `p${course}-${session}`,
  session: `s${session}`,
  course: `c${course}`,
  courseModule: "x",
  lesson: "",
  minutes: 60 + 15 * course,
  depth: "core",
  weight: 2,
  status: "agreed",
  reason: empty,
  variant: count(4).map((at) => ({ activity: `a${at}`, minutes: at === 3 ? 0 : 7 })),
});

/** A thousand sessions, each placed in four courses of 180 days. */
function madeCurriculum(): CoverageInput {
  const outcomes = count(6).map((at) => ({ id: `o${at}`, text: empty }));
  const modules = count(sizes.modules).map((at) => ({
    id: `m${at}`,
    title: empty,
    purpose: empty,
    placeable: true,
    topics: count(sizes.topics).map((topic) => ({
      id: `m${at}-${topic}`,
      title: empty,
      topics: [],
    })),
  }));
  const courses = count(sizes.courses).map(courseOf);
  return {
    curriculum: {
      id: "made",
      title: empty,
      shortTitle: empty,
      code: empty,
      sourceLanguage: "en",
      objective: empty,
      specificObjectives: [],
      outcomes,
      howToUse: empty,
      factsAsOf: "2024-06-30",
    },
    modules,
    sessions: count(sizes.sessions).map((at) => ({
      session: sessionOf(at),
      words: { en: 900, bn: 900 },
      translated: 1,
    })),
    courses,
    placements: courses.flatMap((_, course) =>
      count(sizes.sessions).map((at) => placementOf(at, course)),
    ),
    facts: 0,
    terms: 0,
  };
}

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
 * step has changed, the coverage of four such courses, and a timetable of 180 days after one slot moved.
 */
export function benchPlanning(): Promise<readonly Measured[]> {
  const input = madeCurriculum();
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
  return Promise.resolve([
    timed("plans of 1,000 sessions", limits.change, changes),
    timed("coverage of four courses", limits.coverage, coverage),
    timed("timetable of 1,000 sessions", limits.change, timetable),
  ]);
}
