import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { weekdays, type CourseRun } from "../../../shared/curriculum/course-run.ts";
import type { Course } from "../../../shared/curriculum/course.ts";
import type { Venue } from "../../../shared/curriculum/directory.ts";
import { runFaults } from "../../../shared/curriculum/run-faults.ts";
import { weekdayName } from "../../../shared/language/dates.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { runWords } from "../../i18n/run-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { parseMinutes } from "../../ui/minutes.ts";
import { RunDays } from "./run-days.tsx";
import classes from "./timetable.module.css";

type RunFormProps = {
  start: CourseRun;
  venues: readonly Venue[];
  submitLabel: string;
  onSubmit: (run: CourseRun) => void;
  onCancel: () => void;
  extra?: ReactNode;
  /** What a new run of a course begins with; a run that is there keeps its own. */
  ofCourse?: (course: Course) => CourseRun;
};

/** What the parts of the form share: the draft, and what is wrong at a field. */
export type DraftProps = {
  draft: CourseRun;
  set: (change: Partial<CourseRun>) => void;
  faultAt: (field: string) => string | null;
};

/** The details of a run. What is wrong is said at its field, and nothing is taken until all is right. */
export function RunForm(props: RunFormProps) {
  const { start, venues, submitLabel, onSubmit, onCancel, extra } = props;
  const words = useWords(runWords);
  const format = useFormat();
  const [draft, setDraft] = useState(start);
  const [heads, setHeads] = useState(format.digits(start.headCount));
  const headCount = parseMinutes(heads, 1, 2_000);
  const faults = runFaults(draft).filter(({ field }) => !field.startsWith("slots"));
  const faultAt = (field: string) => {
    const fault = faults.find((each) => each.field === field);
    return fault ? words.faults[fault.code] : null;
  };
  const set: DraftProps["set"] = (change) => setDraft((before) => ({ ...before, ...change }));
  const isWrong = faults.length > 0 || headCount === null || draft.course === "";
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (!isWrong) onSubmit({ ...draft, headCount });
  };
  const chooseCourse = (course: Course) => {
    const fresh = props.ofCourse?.(course);
    if (fresh) setHeads(format.digits(fresh.headCount));
    set(fresh ? { ...fresh, title: draft.title, batch: draft.batch } : { course: course.id });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <CourseFields {...{ draft, set, faultAt }} onCourse={chooseCourse} />
      <DateFields {...{ draft, set, faultAt, heads, setHeads }} isRefused={headCount === null} />
      <WeekFields {...{ draft, set, faultAt }} />
      <RunDays {...{ draft, set, faultAt }} />
      <NativeSelect
        label={words.usualVenue}
        value={draft.usualVenue ?? ""}
        data={[
          { value: "", label: "–" },
          ...venues.map(({ id, name }) => ({ value: id, label: format.text(name) })),
        ]}
        onChange={(event) => set({ usualVenue: event.currentTarget.value || null })}
      />
      <div className={classes.formButtons}>
        {extra}
        <span className={classes.push} />
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={isWrong}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

function CourseFields({
  draft,
  set,
  onCourse,
}: DraftProps & { onCourse: (course: Course) => void }) {
  const words = useWords(runWords);
  const format = useFormat();
  const { courses } = useOverview();
  const isGone = !courses.some(({ id }) => id === draft.course);
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={words.course}
          data-autofocus
          value={draft.course}
          error={isGone ? words.courseGone : null}
          data={[
            ...(isGone ? [{ value: draft.course, label: draft.course }] : []),
            ...courses.map(({ id, code, title }) => ({
              value: id,
              label: `${code}, ${format.text(title)}`,
            })),
          ]}
          onChange={(event) => {
            const course = courses.find(({ id }) => id === event.currentTarget.value);
            if (course) onCourse(course);
          }}
        />
        <TextInput
          label={words.batch}
          maxLength={20}
          value={draft.batch}
          onChange={(event) => set({ batch: event.currentTarget.value })}
        />
      </div>
      <BilingualField
        label={words.title}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
    </>
  );
}

type DateFieldsProps = DraftProps & {
  heads: string;
  setHeads: (typed: string) => void;
  isRefused: boolean;
};

function DateFields({ draft, set, faultAt, heads, setHeads, isRefused }: DateFieldsProps) {
  const words = useWords(runWords);
  const { dateRefusal } = useWords(timetableWords);
  return (
    <div className={classes.triple}>
      <DateInput
        label={words.firstDate}
        value={draft.firstDate}
        refusal={dateRefusal}
        onChange={(firstDate) => set({ firstDate })}
      />
      <DateInput
        label={words.lastDate}
        value={draft.lastDate}
        refusal={dateRefusal}
        error={faultAt("lastDate")}
        onChange={(lastDate) => set({ lastDate })}
      />
      <TextInput
        label={words.headCount}
        inputMode="numeric"
        value={heads}
        error={isRefused ? words.headCountRefusal : null}
        onChange={(event) => setHeads(event.currentTarget.value)}
      />
    </div>
  );
}

function WeekFields({ draft, set, faultAt }: DraftProps) {
  const words = useWords(runWords);
  const { language } = useFormat();
  const wrong = faultAt("workingDays");
  const { workingDays } = draft;
  return (
    <Checkbox.Group
      label={words.workingDays}
      error={wrong}
      value={[...workingDays]}
      onChange={(chosen) => set({ workingDays: weekdays.filter((day) => chosen.includes(day)) })}
    >
      <div className={classes.week}>
        {weekdays.map((day, index) => (
          <Checkbox key={day} value={day} size="xs" label={weekdayName(index, language)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
