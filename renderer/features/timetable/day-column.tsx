import type { CourseRun } from "../../../shared/curriculum/course-run.ts";
import { shortDay } from "../../../shared/language/dates.ts";
import { dayOff, holidayOn } from "../../../shared/planning/timetable/calendar.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import classes from "./timetable.module.css";

type DayProps = { run: CourseRun; date: string };

/** Why nothing is held on a day, in words; null on a working day. */
function useReason({ run, date }: DayProps): string | null {
  const words = useWords(timetableWords);
  const format = useFormat();
  const reason = dayOff(run, date);
  if (reason === null) return null;
  if (reason === "holiday") {
    const holiday = holidayOn(run, date);
    return (holiday && format.text(holiday.name)) || words.holiday;
  }
  return reason === "outside" ? words.outside : words.dayOff;
}

export function DayHead({ run, date }: DayProps) {
  const { language } = useFormat();
  const reason = useReason({ run, date });
  return (
    <div className={classes.head} data-off={reason !== null}>
      <span className={classes.headDate}>{shortDay(date, language)}</span>
      {reason !== null && <span className={classes.headReason}>{reason}</span>}
    </div>
  );
}

type DayTimesProps = DayProps & { top: (minute: number) => number; scale: number };

/** The periods and breaks of a day, behind its slots. */
export function DayTimes({ run, date, top, scale }: DayTimesProps) {
  const format = useFormat();
  const isOff = dayOff(run, date) !== null;
  const place = ({ start, end }: { start: number; end: number }) => ({
    top: top(start),
    height: (end - start) * scale,
  });
  return (
    <div className={classes.column} data-off={isOff}>
      {run.periods.map((period) => (
        <div key={period.id} className={classes.period} style={place(period)} />
      ))}
      {run.breaks.map((pause) => (
        <div key={pause.id} className={classes.break} style={place(pause)}>
          <span>{format.text(pause.name)}</span>
        </div>
      ))}
    </div>
  );
}
