import type { Course, Placement } from "../../curriculum/course.ts";

/** Where a placement stands in its course: module, lesson. A place that is not there comes last. */
export type CoursePlace = readonly [module: number, lesson: number];

const orLast = (index: number) => (index < 0 ? Number.MAX_SAFE_INTEGER : index);

/** The place of a placement in the order of its course's modules and lessons; without a lesson, at the module's start. */
export function coursePlace(
  course: Pick<Course, "modules">,
  { courseModule, lesson }: Pick<Placement, "courseModule" | "lesson">,
): CoursePlace {
  const index = course.modules.findIndex(({ id }) => id === courseModule);
  const lessons = course.modules[index]?.lessons ?? [];
  const inModule =
    lesson === "" ? -1 : orLast(lessons.findIndex(({ number }) => number === lesson));
  return [orLast(index), inModule];
}

/** Below zero where the first comes before the other, zero where they are in the same place. */
export const comparePlaces = (one: CoursePlace, other: CoursePlace): number =>
  one[0] - other[0] || one[1] - other[1];
