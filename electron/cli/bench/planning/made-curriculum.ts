import { bloomLevels } from "../../../../shared/curriculum/bloom.ts";
import type { Course, Placement } from "../../../../shared/curriculum/course.ts";
import { emptySession } from "../../../../shared/curriculum/empty-session.ts";
import { emptyStep } from "../../../../shared/curriculum/empty-step.ts";
import { methodCodes } from "../../../../shared/curriculum/methods.ts";
import type { Activity, Session } from "../../../../shared/curriculum/session.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import type { CoverageInput } from "../../../../shared/planning/coverage-input.ts";

const sizes = { sessions: 1_000, steps: 10, modules: 25, topics: 8, days: 180 } as const;
const empty = bilingual();
export const count = (length: number) => Array.from({ length }, (_, index) => index);

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

/** A thousand sessions and some courses of 180 days; every so many-th session is placed in each. */
export function madeCurriculum(courseCount: number, every = 1): CoverageInput {
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
  const courses = count(courseCount).map(courseOf);
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
      count(sizes.sessions)
        .filter((at) => (at + course) % every === 0)
        .map((at) => placementOf(at, course)),
    ),
    facts: 0,
    terms: 0,
  };
}
