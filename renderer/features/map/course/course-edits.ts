import type { SessionSummary } from "../../../../shared/contract/views.ts";
import type { Course, CourseModule, Placement } from "../../../../shared/curriculum/course.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { newId } from "../../../../shared/lib/ids.ts";

/** A session's place in a course as it begins: with its own minutes, proposed. */
export function newPlacement(
  session: Pick<SessionSummary, "id" | "minutes">,
  course: Pick<Course, "id">,
  courseModule: string,
): Placement {
  return {
    id: `${course.id}-${session.id}`,
    session: session.id,
    course: course.id,
    courseModule,
    lesson: "",
    minutes: session.minutes,
    depth: "core",
    weight: null,
    status: "proposed",
    reason: bilingual(),
    variant: [],
  };
}

/** The same for a session that the course has already: under an id of its own. */
export const anotherPlacement = (...given: Parameters<typeof newPlacement>): Placement => ({
  ...newPlacement(...given),
  id: newId(),
});

/** A placement in another module of its course; what it knew of the old one is forgotten. */
export function movedTo(placement: Placement, courseModule: string, lesson = ""): Placement {
  const { basis: _, ...rest } = placement;
  return { ...rest, courseModule, lesson };
}

export const emptyModule = (): CourseModule => ({
  id: newId(),
  number: "",
  title: bilingual(),
  proposed: true,
  lessons: [],
});

/** The course with this module in place of the one with its id, or at the end. */
export function withModule(course: Course, module: CourseModule): Course {
  const known = course.modules.some(({ id }) => id === module.id);
  const modules = known
    ? course.modules.map((one) => (one.id === module.id ? module : one))
    : [...course.modules, module];
  return { ...course, modules };
}

export const withoutModule = (course: Course, id: string): Course => ({
  ...course,
  modules: course.modules.filter((module) => module.id !== id),
});

/** The course with a module some places further on; at the ends nothing changes. */
export function withModuleMoved(course: Course, id: string, by: 1 | -1): Course {
  const from = course.modules.findIndex((module) => module.id === id);
  const to = from + by;
  const module = course.modules[from];
  if (!module || to < 0 || to >= course.modules.length) return course;
  return { ...course, modules: course.modules.toSpliced(from, 1).toSpliced(to, 0, module) };
}

/** What keeps a module from being saved; null where nothing does. */
export type ModuleFault = "title" | "lesson-number" | "lesson-twice";

export function moduleFault({ title, lessons }: CourseModule): ModuleFault | null {
  if (!title.en.trim() && !title.bn.trim()) return "title";
  const numbers = lessons.map(({ number }) => number.trim());
  if (numbers.includes("")) return "lesson-number";
  return new Set(numbers).size < numbers.length ? "lesson-twice" : null;
}
