import type { CourseRun } from "../../../shared/curriculum/course-run.ts";
import { addDays, dayOff } from "../../../shared/planning/timetable/calendar.ts";
import type { TimedSlot } from "../../../shared/planning/timetable/timetable.ts";

/** The hours of the day that the grid shows, in minutes from midnight: whole hours around all there is. */
export function shownHours(run: CourseRun, timed: readonly TimedSlot[]) {
  const spans = [...run.periods, ...run.breaks, ...timed];
  const first = Math.min(...spans.map(({ start }) => start), 10 * 60);
  const last = Math.max(...spans.map(({ end }) => end), 15 * 60);
  return { first: Math.floor(first / 60) * 60, last: Math.min(1_440, Math.ceil(last / 60) * 60) };
}

/** The days of a week that the grid shows: working days, and others that hold something or a holiday. */
export function shownDates(run: CourseRun, week: string, timed: readonly TimedSlot[]): string[] {
  const held = new Set(timed.map(({ slot }) => slot.date));
  const isWorkingDay = (date: string) =>
    dayOff({ ...run, holidays: [], firstDate: date, lastDate: date }, date) === null;
  const dates = Array.from({ length: 7 }, (_, index) => addDays(week, index));
  return dates.filter((date) => isWorkingDay(date) || held.has(date));
}
