import { emptySession } from "../curriculum/empty-session.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Course, Placement } from "../curriculum/course.ts";
import type { Module, Topic } from "../curriculum/curriculum.ts";
import type { Session } from "../curriculum/session.ts";
import { bilingual } from "../language/bilingual.ts";
import { coverageOf } from "./coverage-of.ts";
import type { CoveredSession } from "./coverage-input.ts";
import { coverageSchema } from "./coverage.ts";

const empty = bilingual();
const topic = (id: string, topics: Topic[] = []): Topic => ({ id, title: bilingual(id), topics });
const governance: Module = {
  id: "governance",
  title: bilingual("Governance"),
  purpose: empty,
  placeable: true,
  topics: [topic("challenges", [topic("overlap"), topic("leakage")]), topic("tools")],
};

const session = (id: string, given: Partial<Session> = {}): Session => ({
  ...emptySession(id, "governance", bilingual(id)),
  ...given,
});
const covered = (given: Session, words = { en: 10, bn: 10 }): CoveredSession => ({
  session: given,
  words,
  translated: 1,
});

const course = (id: string, given: Partial<Course> = {}): Course => ({
  id,
  code: id.toUpperCase(),
  title: bilingual(id),
  audience: empty,
  institute: empty,
  days: 12,
  participants: { from: 15, to: 20 },
  modules: [{ id: "m04", number: "04", title: empty, proposed: false, lessons: [] }],
  advice: [],
  weight: null,
  ...given,
});
const placement = (sessionId: string, courseId: string, given: Partial<Placement> = {}) => ({
  id: `${courseId}-${sessionId}`,
  session: sessionId,
  course: courseId,
  courseModule: "m04",
  lesson: "",
  minutes: 45,
  depth: "core" as const,
  weight: null,
  status: "proposed" as const,
  reason: empty,
  variant: [],
  ...given,
});

const curriculum = {
  id: "nsss-tot",
  title: empty,
  shortTitle: empty,
  code: empty,
  sourceLanguage: "en" as const,
  objective: empty,
  specificObjectives: [],
  outcomes: [{ id: "o1", text: empty }],
  howToUse: empty,
  factsAsOf: "2024-06-30",
};
const coverage = (
  sessions: CoveredSession[],
  courses: Course[] = [],
  placements: Placement[] = [],
) =>
  coverageOf({
    curriculum,
    modules: [governance],
    sessions,
    courses,
    placements,
    facts: 2,
    terms: 3,
  });

describe("coverage of topics", () => {
  it("counts everything under a taught topic, and a topic whose own topics are all taught", () => {
    const parent = coverage([covered(session("s1", { topics: ["challenges"] }))]);
    expect(parent.modules[0]?.topics).toEqual({ total: 4, taught: 3, inBothLanguages: 3 });
    expect(parent.untaughtTopics.map(({ id }) => id)).toEqual(["tools"]);
    const children = coverage([covered(session("s1", { topics: ["overlap", "leakage"] }))]);
    expect(children.modules[0]?.topics.taught).toBe(3);
    const one = coverage([covered(session("s1", { topics: ["overlap"] }))]);
    expect(one.untaughtTopics.map(({ id }) => id)).toEqual(["challenges", "leakage", "tools"]);
  });

  it("counts a topic in both languages only where a session is written in both", () => {
    const english = covered(session("s1", { topics: ["tools"] }), { en: 900, bn: 0 });
    expect(coverage([english]).modules[0]?.topics).toMatchObject({ taught: 1, inBothLanguages: 0 });
  });
});

describe("coverage of courses", () => {
  it("gives each course its minutes by outcome and its outcomes by Bloom level", () => {
    const outcomes = [{ id: "o1", text: empty, bloom: "analyse" as const }];
    const result = coverage(
      [covered(session("s1", { serves: ["o1"], outcomes })), covered(session("s2"))],
      [course("ftc"), course("ppmc")],
      [placement("s1", "ftc"), placement("s2", "ftc", { minutes: 30 })],
    );
    expect(result.courses[0]).toMatchObject({
      code: "FTC",
      placements: 2,
      minutes: 75,
      outcomeMinutes: { o1: 45 },
      bloomOutcomes: { analyse: 1, create: 0 },
    });
    expect(result.courses[1]).toMatchObject({ placements: 0, minutes: 0 });
    expect(result.modules[0]?.placedMinutes).toEqual({ FTC: 75 });
  });

  it("takes the course's weight, else what its placements carry, else none", () => {
    const weights = (given: Course, placements: Placement[]) =>
      coverage([covered(session("s1"))], [given], placements).courses[0]?.weight;
    expect(weights(course("ftc", { weight: 10 }), [placement("s1", "ftc", { weight: 4 })])).toBe(
      10,
    );
    expect(weights(course("ftc"), [placement("s1", "ftc", { weight: 4 })])).toBe(4);
    expect(weights(course("ftc"), [placement("s1", "ftc")])).toBeNull();
  });

  it("names advice until a session about it is placed in that course module", () => {
    const advice = [{ courseModule: "m04", about: ["overlap", "tools"], reason: empty }];
    const acad = course("acad", { advice });
    const sessions = [covered(session("s1", { topics: ["overlap"] }))];
    const about = (placements: Placement[]) =>
      coverage(sessions, [acad], placements).missingAdvice.map((missing) => missing.about);
    expect(about([])).toEqual(["overlap", "tools"]);
    expect(about([placement("s1", "acad", { courseModule: "m05" })])).toEqual(["overlap", "tools"]);
    expect(about([placement("s1", "acad")])).toEqual(["tools"]);
  });
});

const placements = fc.uniqueArray(
  fc.record({
    session: fc.constantFrom("s1", "s2", "s3", "gone"),
    course: fc.constantFrom("ftc", "ssc"),
    minutes: fc.integer({ min: 1, max: 480 }),
  }),
  { selector: (item) => `${item.session} ${item.course}` },
);

describe("coverage as a whole", () => {
  it("adds up the same by course, by module and by session, and fits the contract", () => {
    fc.assert(
      fc.property(placements, (items) => {
        const result = coverage(
          ["s1", "s2", "s3"].map((id) => covered(session(id))),
          [course("ftc"), course("ssc")],
          items.map((item) => placement(item.session, item.course, { minutes: item.minutes })),
        );
        const total = (numbers: number[]) => numbers.reduce((sum, value) => sum + value, 0);
        const byCourse = total(result.courses.map(({ minutes }) => minutes));
        const byModule = total(result.modules.flatMap((m) => Object.values(m.placedMinutes)));
        const bySession = total(
          result.sessions.flatMap((s) => s.placements.map(({ minutes }) => minutes)),
        );
        expect([byModule, bySession]).toEqual([byCourse, byCourse]);
        expect(coverageSchema.parse(result)).toEqual(result);
      }),
    );
  });
});
