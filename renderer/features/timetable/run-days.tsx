import { IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CourseRun, DailyBreak, Period } from "../../../shared/curriculum/course-run.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { useFormat } from "../../i18n/format.ts";
import { runWords } from "../../i18n/run-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { ClockInput } from "../../ui/clock-input.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { DraftProps } from "./run-form.tsx";
import classes from "./timetable.module.css";

/** The times of every working day, and the days on which nothing is held. */
export function RunDays(props: DraftProps) {
  return (
    <>
      <Periods {...props} />
      <Breaks {...props} />
      <Holidays {...props} />
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={title} className={classes.group}>
      <span className={classes.groupTitle}>{title}</span>
      {children}
    </div>
  );
}

type SpanFieldsProps = {
  name: string;
  span: Period;
  onChange: (change: Pick<Period, "start"> | Pick<Period, "end">) => void;
  onRemove: () => void;
  error: string | null;
  children?: ReactNode;
};

/** A time of day from and to, in one line; what is wrong with it stands under it. */
function SpanFields({ name, span, onChange, onRemove, error, children }: SpanFieldsProps) {
  const words = useWords(runWords);
  const { clockRefusal } = useWords(timetableWords);
  return (
    <div className={classes.spanRow}>
      <span className={classes.spanName}>{name}</span>
      <ClockInput
        label={`${name}, ${words.from}`}
        value={span.start}
        refusal={clockRefusal}
        onChange={(start) => onChange({ start })}
      />
      <span aria-hidden>–</span>
      <ClockInput
        label={`${name}, ${words.until}`}
        value={span.end}
        refusal={clockRefusal}
        onChange={(end) => onChange({ end })}
      />
      {children}
      <IconButton label={words.remove(name)} onClick={onRemove}>
        <IconTrash size={14} stroke={1.75} />
      </IconButton>
      {error !== null && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The time after everything of the day, for one more. */
const endOfDay = ({ periods, breaks }: CourseRun) =>
  Math.min(1_380, Math.max(540, ...periods.map(({ end }) => end), ...breaks.map(({ end }) => end)));

function Periods({ draft, set, faultAt }: DraftProps) {
  const words = useWords(runWords);
  const format = useFormat();
  const { periods } = draft;
  const start = endOfDay(draft);
  const add = () => set({ periods: [...periods, { id: newId(), start, end: start + 60 }] });
  return (
    <Group title={words.periods}>
      {periods.map((period, index) => (
        <SpanFields
          key={period.id}
          name={words.periodNumber(format.digits(index + 1))}
          span={period}
          error={faultAt(`periods.${index}.end`) ?? faultAt(`periods.${index}.start`)}
          onChange={(change) => set({ periods: periods.with(index, { ...period, ...change }) })}
          onRemove={() => set({ periods: periods.toSpliced(index, 1) })}
        />
      ))}
      <TextButton onClick={add}>{words.addPeriod}</TextButton>
    </Group>
  );
}

function Breaks({ draft, set, faultAt }: DraftProps) {
  const words = useWords(runWords);
  const format = useFormat();
  const { breaks } = draft;
  const start = endOfDay(draft);
  const add = () =>
    set({ breaks: [...breaks, { id: newId(), start, end: start + 30, name: bilingual() }] });
  const change = (index: number, pause: DailyBreak, next: Partial<DailyBreak>) =>
    set({ breaks: breaks.with(index, { ...pause, ...next }) });
  return (
    <Group title={words.breaks}>
      {breaks.map((pause, index) => (
        <SpanFields
          key={pause.id}
          name={words.breakNumber(format.digits(index + 1))}
          span={pause}
          error={faultAt(`breaks.${index}.end`) ?? faultAt(`breaks.${index}.start`)}
          onChange={(next) => change(index, pause, next)}
          onRemove={() => set({ breaks: breaks.toSpliced(index, 1) })}
        >
          <div className={classes.spanText}>
            <BilingualField
              hideLabel
              label={`${words.breakNumber(format.digits(index + 1))}, ${words.name}`}
              value={pause.name}
              onChange={(name) => change(index, pause, { name })}
            />
          </div>
        </SpanFields>
      ))}
      <TextButton onClick={add}>{words.addBreak}</TextButton>
    </Group>
  );
}

function Holidays({ draft, set, faultAt }: DraftProps) {
  const words = useWords(runWords);
  const { dateRefusal } = useWords(timetableWords);
  const format = useFormat();
  const { holidays, firstDate } = draft;
  const add = () => {
    const day = { from: firstDate, until: firstDate };
    set({ holidays: [...holidays, { id: newId(), ...day, name: bilingual() }] });
  };
  return (
    <Group title={words.holidays}>
      {holidays.map((holiday, index) => {
        const label = words.holidayNumber(format.digits(index + 1));
        const change = (next: Partial<CourseRun["holidays"][number]>) =>
          set({ holidays: holidays.with(index, { ...holiday, ...next }) });
        return (
          <div key={holiday.id} className={classes.holidayRow}>
            <DateInput
              hideLabel
              label={`${label}, ${words.from}`}
              value={holiday.from}
              refusal={dateRefusal}
              onChange={(from) => change({ from })}
            />
            <DateInput
              hideLabel
              label={`${label}, ${words.until}`}
              value={holiday.until}
              refusal={dateRefusal}
              error={faultAt(`holidays.${index}.until`)}
              onChange={(until) => change({ until })}
            />
            <div className={classes.spanText}>
              <BilingualField
                hideLabel
                label={`${label}, ${words.name}`}
                value={holiday.name}
                onChange={(name) => change({ name })}
              />
            </div>
            <IconButton
              label={words.remove(label)}
              onClick={() => set({ holidays: holidays.toSpliced(index, 1) })}
            >
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </div>
        );
      })}
      <TextButton onClick={add}>{words.addHoliday}</TextButton>
    </Group>
  );
}
