import type { BankSession } from "../../../../shared/contract/evaluation.ts";
import type { CourseRun } from "../../../../shared/curriculum/course-run.ts";
import type { Placement } from "../../../../shared/curriculum/course.ts";

/** The sessions of the bank that the run's timetable holds. */
export function heldIn(run: CourseRun, bank: readonly BankSession[]): string[] {
  const held = new Set(
    run.slots.flatMap(({ content }) => (content.kind === "session" ? [content.session] : [])),
  );
  return bank.filter(({ id }) => held.has(id)).map(({ id }) => id);
}

/** The sessions of the bank that are placed in the run's course. */
export function placedIn(
  run: CourseRun,
  bank: readonly BankSession[],
  placements: readonly Placement[],
): string[] {
  const placed = new Set(
    placements.filter(({ course }) => course === run.course).map(({ session }) => session),
  );
  return bank.filter(({ id }) => placed.has(id)).map(({ id }) => id);
}
