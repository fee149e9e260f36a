import fc, { type Arbitrary } from "fast-check";
import { bloomLevels } from "../../shared/curriculum/bloom.ts";
import type { Course, Placement } from "../../shared/curriculum/course.ts";
import type { Topic } from "../../shared/curriculum/curriculum.ts";
import { emptySession } from "../../shared/curriculum/empty-session.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import type { CoverageInput } from "../../shared/planning/coverage-input.ts";

const empty = bilingual();
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const outcomes = ids("o", 4);
const courses = ids("c", 4);
const courseModules = ids("x", 3);
const moduleIds = ids("m", 4);

/** Topic ids are their places, so that none is there twice: "m1-2-1". */
const topicsIn = (place: string, depth: number): Arbitrary<Topic[]> =>
  fc
    .nat(depth === 0 ? 0 : 3)
    .chain((count) =>
      fc.tuple(
        ...ids(`${place}-`, count).map((id) =>
          topicsIn(id, depth - 1).map((topics): Topic => ({ id, title: empty, topics })),
        ),
      ),
    );

const allIds = (topics: readonly Topic[]): string[] =>
  topics.flatMap(({ id, topics: inner }) => [id, ...allIds(inner)]);

const courseOf = (id: string): Course => ({
  id,
  code: id.toUpperCase(),
  title: empty,
  audience: empty,
  institute: empty,
  days: 12,
  participants: { from: 15, to: 320 },
  modules: courseModules.map((module) => ({
    id: module,
    number: module,
    title: empty,
    proposed: false,
    lessons: [],
  })),
  advice: [],
  weight: null,
});

const placement = (session: string, index: number): Arbitrary<Placement> =>
  fc
    .record({
      course: fc.constantFrom(...courses),
      courseModule: fc.constantFrom(...courseModules),
      minutes: fc.integer({ min: 1, max: 480 }),
    })
    .map(({ course, courseModule, minutes }) => ({
      id: `p${index}`,
      session,
      course,
      courseModule,
      lesson: "",
      minutes,
      depth: "core" as const,
      weight: null,
      status: "proposed" as const,
      reason: empty,
      variant: [],
    }));

const curriculum: CoverageInput["curriculum"] = {
  id: "made",
  title: empty,
  shortTitle: empty,
  code: empty,
  sourceLanguage: "en",
  objective: empty,
  specificObjectives: [],
  outcomes: outcomes.map((id) => ({ id, text: empty })),
  howToUse: empty,
  factsAsOf: "2024-06-30",
};

/** Curricula with topic trees, sessions that teach and serve this and that, and placements, some of no session. */
export const curriculaArbitrary: Arbitrary<CoverageInput> = fc
  .tuple(...moduleIds.map((id) => topicsIn(id, 3)))
  .chain((trees) => {
    const topicIds = trees.flatMap(allIds);
    const session = (id: string) =>
      fc
        .record({
          module: fc.constantFrom(...moduleIds),
          topics: fc.subarray(topicIds, { maxLength: Math.min(3, topicIds.length) }),
          serves: fc.subarray(outcomes),
          outcomes: fc.array(fc.constantFrom(...bloomLevels), { maxLength: 4 }),
          prerequisites: fc.subarray([...ids("s", 8), "gone"], { maxLength: 2 }),
        })
        .map(({ module, outcomes: levels, ...rest }) => ({
          ...emptySession(id, module, empty),
          ...rest,
          outcomes: levels.map((bloom, index) => ({ id: `o${index}`, text: empty, bloom })),
        }));
    return fc
      .tuple(
        fc.nat(8).chain((count) => fc.tuple(...ids("s", count).map(session))),
        fc
          .array(fc.constantFrom(...ids("s", 8), "gone"), { maxLength: 12 })
          .chain((placed) => fc.tuple(...placed.map(placement))),
      )
      .map(([sessions, placements]) => ({
        curriculum,
        modules: trees.map((topics, index) => ({
          id: moduleIds[index] ?? "",
          title: empty,
          purpose: empty,
          placeable: true,
          topics,
        })),
        sessions: sessions.map((one) => ({
          session: one,
          words: { en: 1, bn: 1 },
          translated: 1,
        })),
        courses: courses.map(courseOf),
        placements,
        facts: 0,
        terms: 0,
      }));
  });
