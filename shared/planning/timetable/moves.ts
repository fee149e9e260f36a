import type { CourseRun, Slot } from "../../curriculum/course-run.ts";
import { workingDates } from "./calendar.ts";

type Place = Pick<Slot, "date" | "start">;

/** Minutes that a slot moves by where no period starts, and the grid that a drop falls on. */
const grid = 5;

const clampStart = (start: number): number => Math.max(0, Math.min(1_439, start));

/** The next working day of the run before or after a date; the date itself where there is none. */
function nextWorkingDate(run: CourseRun, date: string, step: 1 | -1): string {
  const dates = workingDates(run);
  const next =
    step === 1 ? dates.find((each) => each > date) : dates.findLast((each) => each < date);
  return next ?? date;
}

/** The start of the next period before or after a time; the time itself where there is none. */
function nextPeriodStart({ periods }: CourseRun, start: number, step: 1 | -1): number {
  const starts = periods.map((period) => period.start).toSorted((one, other) => one - other);
  const next = step === 1 ? starts.find((at) => at > start) : starts.findLast((at) => at < start);
  return next ?? start;
}

/** A slot moved by a key: to the next working day, the next period, or by the grid. */
export function movedBy(
  run: CourseRun,
  { date, start }: Place,
  way: "day" | "period" | "grid",
  step: 1 | -1,
): Place {
  if (way === "day") return { date: nextWorkingDate(run, date, step), start };
  if (way === "period") return { date, start: nextPeriodStart(run, start, step) };
  return { date, start: clampStart(start + step * grid) };
}

/** Where a slot that is dropped at a time comes to lie: at the start of the period there, or on the grid. */
export function dropStart({ periods }: Pick<CourseRun, "periods">, minute: number): number {
  const period = periods.find(({ start, end }) => start <= minute && minute < end);
  return period ? period.start : clampStart(Math.round(minute / grid) * grid);
}

/** The period that starts at each time. */
const periodsByStart = (periods: CourseRun["periods"]) =>
  new Map(periods.map(({ id, start }) => [start, id]));

/**
 * A run with other details: slots that started with a period start with it still when its time has
 * changed. Locked slots stay.
 */
export function withPeriodsMoved(before: CourseRun, after: CourseRun): CourseRun {
  const periodAt = periodsByStart(before.periods);
  const startOf = new Map(after.periods.map(({ id, start }) => [id, start]));
  const slots = after.slots.map((slot) => {
    const start = startOf.get(periodAt.get(slot.start) ?? "");
    return slot.locked || start === undefined || start === slot.start ? slot : { ...slot, start };
  });
  return { ...after, slots };
}
