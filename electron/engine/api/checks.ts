import { raise } from "../../../shared/contract/errors.ts";
import type { Course, Placement } from "../../../shared/curriculum/course.ts";
import type { Session } from "../../../shared/curriculum/session.ts";
import type { Storage } from "../storage/storage.ts";

/** Refuses input that the contract's types let through but the curriculum's rules do not. */
export function demand(holds: boolean, field: string, problem: string): asserts holds {
  if (!holds) raise("INVALID_INPUT", { field, problem });
}

/** Ids must be unique within their list, because others refer to them. */
export function demandUniqueIds(items: readonly { readonly id: string }[], field: string): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    demand(!seen.has(id), field, `"${id}" stands there twice`);
    seen.add(id);
  }
}

export function checkSession(session: Session, stored: Session): void {
  demand(session.module === stored.module, "module", "a session changes its module by being moved");
  demandUniqueIds(session.outcomes, "outcomes");
  demandUniqueIds(session.activities, "activities");
  demandUniqueIds(session.testItems, "testItems");
  for (const [index, { answer, options }] of session.testItems.entries()) {
    demand(answer < options.length, `testItems.${index}.answer`, "names no option");
  }
}

export function checkCourse(course: Course, storage: Storage): void {
  demandUniqueIds(course.modules, "modules");
  const { from, to } = course.participants;
  demand(from <= to, "participants", "the least is more than the most");
  const others = storage.curriculum.courses.all().filter(({ id }) => id !== course.id);
  demand(!others.some(({ code }) => code === course.code), "code", "another course has it");
  for (const { lessons } of course.modules) {
    const numbers = lessons.map(({ number }) => ({ id: number }));
    demandUniqueIds(numbers, "lessons");
  }
}

function checkPlace(placement: Placement, storage: Storage): void {
  const course = storage.curriculum.courses.get(placement.course);
  demand(course !== null, "course", "there is no such course");
  // A placement that knew its place before the course was changed is kept and told about.
  if (placement.basis !== undefined) return;
  const module = course.modules.find(({ id }) => id === placement.courseModule);
  demand(module !== undefined, "courseModule", "the course has no such module");
  const isLesson =
    placement.lesson === "" || module.lessons.some(({ number }) => number === placement.lesson);
  demand(isLesson, "lesson", "the course module has no such lesson");
}

const isSamePlace = (one: Placement, other: Placement) =>
  one.session === other.session &&
  one.course === other.course &&
  one.courseModule === other.courseModule &&
  one.lesson === other.lesson;

export function checkPlacement(placement: Placement, storage: Storage): void {
  const stored = storage.sessions.get(placement.session);
  demand(stored !== null, "session", "there is no such session");
  const module = storage.curriculum.modules.get(stored.session.module);
  demand(module?.placeable === true, "session", "its module is not placed in courses");
  checkPlace(placement, storage);
  const steps = new Set(stored.session.activities.map(({ id }) => id));
  const unknown = placement.variant.find(({ activity }) => !steps.has(activity));
  demand(!unknown, "variant", `the session has no activity "${unknown?.activity}"`);
  const twin = storage.placements
    .ofSession(placement.session)
    .find((other) => other.id !== placement.id && isSamePlace(other, placement));
  demand(!twin, "lesson", "the session is placed there already");
}
