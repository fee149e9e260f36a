import { weekdays, type CourseRun } from "../../curriculum/course-run.ts";

const dayMilliseconds = 86_400_000;

/** Days since 1 January 1970 of a date, YYYY-MM-DD. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;

/** The date of a day number, YYYY-MM-DD. */
const dateOfDay = (day: number): string =>
  new Date(day * dayMilliseconds).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

/** The day of the week, from 0 for Sunday. 1 January 1970 was a Thursday. */
const weekdayIndex = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

const weekdayOf = (date: string): (typeof weekdays)[number] =>
  weekdays[weekdayIndex(date)] ?? "sunday";

/** The Sunday on or before a date: the first day of its week. */
export const weekStart = (date: string): string => addDays(date, -weekdayIndex(date));

/** Every date from one to another, both of them in; none where they are out of order. */
function datesBetween(from: string, until: string): string[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(until) - first + 1) }, (_, index) =>
    dateOfDay(first + index),
  );
}

type Days = Pick<CourseRun, "firstDate" | "lastDate" | "workingDays" | "holidays">;

/** The holiday that a date lies in, where it does. */
export const holidayOn = (run: Pick<Days, "holidays">, date: string) =>
  run.holidays.find(({ from, until }) => from <= date && date <= until);

/** Why nothing is held on a date; null on a working day of the run. */
export function dayOff(run: Days, date: string): "outside" | "holiday" | "day-off" | null {
  if (date < run.firstDate || date > run.lastDate) return "outside";
  if (holidayOn(run, date)) return "holiday";
  return run.workingDays.includes(weekdayOf(date)) ? null : "day-off";
}

/** The days on which sessions are held, in order. */
export const workingDates = (run: Days): string[] =>
  datesBetween(run.firstDate, run.lastDate).filter((date) => dayOff(run, date) === null);

/** The Sundays of the weeks that a run and its slots touch, in order. */
export function weeksOf(run: Days & Pick<CourseRun, "slots">): string[] {
  const dates = [run.firstDate, run.lastDate, ...run.slots.map(({ date }) => date)].toSorted();
  const first = dayNumber(weekStart(dates[0] ?? run.firstDate));
  const last = dayNumber(weekStart(dates.at(-1) ?? run.lastDate));
  return Array.from({ length: (last - first) / 7 + 1 }, (_, index) => dateOfDay(first + index * 7));
}
