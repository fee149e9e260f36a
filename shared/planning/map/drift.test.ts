import fc from "fast-check";
import { expect, it } from "vitest";
import type { Course, CourseModule, Placement } from "../../curriculum/course.ts";
import { bilingual } from "../../language/bilingual.ts";
import { driftOf, withFormerBasis } from "./drift.ts";

const numbers = ["1", "2", "3"];
const moduleArbitrary = (id: string): fc.Arbitrary<CourseModule> =>
  fc.record({
    id: fc.constant(id),
    number: fc.constantFrom("03", "13"),
    title: fc.constantFrom("Poverty", "Economy").map((title) => bilingual(title)),
    proposed: fc.boolean(),
    lessons: fc
      .subarray(numbers)
      .chain((given) =>
        fc.tuple(
          ...given.map((number) =>
            fc.constantFrom("a", "b").map((title) => ({ number, title: bilingual(title) })),
          ),
        ),
      ),
  });
const modulesArbitrary = fc
  .subarray(["x", "y", "z"])
  .chain((given) => fc.tuple(...given.map(moduleArbitrary)));

const courseOf = (modules: readonly CourseModule[]) => ({ id: "ftc", modules }) as Course;
const placementArbitrary = fc
  .record({
    courseModule: fc.constantFrom("x", "y", "z"),
    lesson: fc.constantFrom("", ...numbers),
  })
  .map((place) => ({ id: "p", course: "ftc", ...place }) as Placement);

/** What the engine keeps after each save of the course. */
function afterAll(placement: Placement, courses: readonly Course[]): Placement {
  return courses.slice(1).reduce((kept, after, index) => {
    const [next = kept] = withFormerBasis(courses[index] ?? after, after, [kept]);
    return next;
  }, placement);
}

it("tells of every change under a placement, and of none once the course is as it was", () => {
  fc.assert(
    fc.property(
      placementArbitrary,
      fc.array(modulesArbitrary.map(courseOf), { minLength: 1, maxLength: 5 }),
      (placement, courses) => {
        const [first = courseOf([])] = courses;
        fc.pre(driftOf(first, placement) === null);
        const kept = afterAll(placement, courses);
        const last = courses.at(-1) ?? first;
        const known = (course: Course) => {
          const module = course.modules.find(({ id }) => id === placement.courseModule);
          const lesson = module?.lessons.find(({ number }) => number === placement.lesson);
          return module && JSON.stringify([module.number, module.title, lesson]);
        };
        expect(driftOf(last, kept) === null).toBe(known(last) === known(first));
        expect(driftOf(first, afterAll(placement, [...courses, first]))).toBeNull();
        const { basis: _, ...rest } = kept;
        expect(rest).toEqual(placement);
      },
    ),
  );
});
