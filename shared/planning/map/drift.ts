import type { Course, CourseModule, Placement } from "../../curriculum/course.ts";
import { fingerprint } from "../../lib/hash.ts";

/** What became of the place that a session was given: its course module or lesson is gone, or was changed. */
export type Drift = "module-gone" | "lesson-gone" | "module-changed";

/** A course module and the lesson in it as a placement knew them; other lessons do not matter to it. */
function basisOf(module: CourseModule, lesson: string): string {
  const own = module.lessons.find(({ number }) => number === lesson);
  return fingerprint(JSON.stringify([module.number, module.title, own ?? null]));
}

/** What somebody should look at because the course was changed under a placement; null where nothing. */
export function driftOf(course: Pick<Course, "modules">, placement: Placement): Drift | null {
  const module = course.modules.find(({ id }) => id === placement.courseModule);
  if (!module) return "module-gone";
  const { lesson, basis } = placement;
  if (lesson !== "" && !module.lessons.some(({ number }) => number === lesson))
    return "lesson-gone";
  return basis !== undefined && basis !== basisOf(module, lesson) ? "module-changed" : null;
}

/**
 * The placements that a change of their course leaves with another module than they were made for, with
 * what they knew of it; a placement that knows an older form already keeps that one.
 */
export function withFormerBasis(
  before: Course,
  after: Course,
  placements: readonly Placement[],
): readonly Placement[] {
  return placements.flatMap((placement) => {
    if (placement.course !== after.id || placement.basis !== undefined) return [];
    const former = before.modules.find(({ id }) => id === placement.courseModule);
    if (!former) return [];
    const basis = basisOf(former, placement.lesson);
    const next = after.modules.find(({ id }) => id === placement.courseModule);
    return next && basisOf(next, placement.lesson) === basis ? [] : [{ ...placement, basis }];
  });
}
