import type { Slot } from "../../../shared/curriculum/course-run.ts";
import { workingDates } from "../../../shared/planning/timetable/calendar.ts";
import { freeStart, periodsInStretches } from "../../../shared/planning/timetable/free-time.ts";
import { timedSlots, type TimetableSource } from "../../../shared/planning/timetable/timetable.ts";

/** The first place from a date on where so many minutes are free; null where there is none. */
export function freePlace(
  source: TimetableSource,
  from: string,
  minutes: number,
): Pick<Slot, "date" | "start"> | null {
  const periods = periodsInStretches(source.run);
  const byDate = Map.groupBy(timedSlots(source), ({ slot }) => slot.date);
  for (const date of workingDates(source.run).filter((each) => each >= from)) {
    const start = freeStart(periods, byDate.get(date) ?? [], minutes, 0);
    if (start !== null) return { date, start };
  }
  return null;
}
