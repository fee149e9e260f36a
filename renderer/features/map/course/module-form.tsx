import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { CourseModule } from "../../../../shared/curriculum/course.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { courseMapWords } from "../../../i18n/course-map-words.ts";
import { mapWords } from "../../../i18n/map-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualField } from "../../../ui/bilingual-field.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { moduleFault } from "./course-edits.ts";
import classes from "./course.module.css";

type ModuleFormProps = {
  readonly module: CourseModule;
  readonly onSave: (module: CourseModule) => void;
  readonly onClose: () => void;
};

/** Number, name in both languages and lessons of a course's own module. */
export function ModuleForm({ module, onSave, onClose }: ModuleFormProps) {
  const words = useWords(courseMapWords);
  const map = useWords(mapWords);
  const [draft, setDraft] = useState(module);
  const set = (change: Partial<CourseModule>) => setDraft({ ...draft, ...change });
  const fault = moduleFault(draft);
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (fault) return;
    const lessons = draft.lessons.map((one) => ({ ...one, number: one.number.trim() }));
    onSave({ ...draft, number: draft.number.trim(), lessons });
    onClose();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.formRow}>
        <TextInput
          label={words.number}
          data-autofocus
          autoFocus
          maxLength={20}
          className={classes.numberField}
          value={draft.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        <BilingualField
          label={words.moduleTitle}
          value={draft.title}
          onChange={(title) => set({ title })}
        />
        <Checkbox
          size="xs"
          label={map.proposedModule}
          checked={draft.proposed}
          onChange={(event) => set({ proposed: event.currentTarget.checked })}
        />
      </div>
      <Lessons draft={draft} set={set} />
      {fault && (
        <p role="alert" className={classes.fault}>
          {words.moduleFaults[fault]}
        </p>
      )}
      <div className={classes.formButtons}>
        <Button type="submit" disabled={fault !== null}>
          {map.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {map.cancel}
        </Button>
      </div>
    </form>
  );
}

type LessonsProps = {
  readonly draft: CourseModule;
  readonly set: (change: Partial<CourseModule>) => void;
};

function Lessons({ draft: { lessons }, set }: LessonsProps) {
  const words = useWords(courseMapWords);
  const change = (index: number, next: Partial<CourseModule["lessons"][number]>) =>
    set({ lessons: lessons.map((one, at) => (at === index ? { ...one, ...next } : one)) });
  return (
    <div>
      {lessons.map(({ number, title }, index) => (
        <div key={index} className={classes.formRow}>
          <TextInput
            label={words.lessonNumber}
            maxLength={20}
            className={classes.numberField}
            value={number}
            onChange={(event) => change(index, { number: event.currentTarget.value })}
          />
          <BilingualField
            label={words.lessonTitle}
            value={title}
            onChange={(next) => change(index, { title: next })}
          />
          <IconButton
            label={words.removeLesson(number)}
            onClick={() => set({ lessons: lessons.toSpliced(index, 1) })}
          >
            <IconTrash size={16} stroke={1.75} />
          </IconButton>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} stroke={1.75} />}
        onClick={() => set({ lessons: [...lessons, { number: "", title: bilingual() }] })}
      >
        {words.addLesson}
      </Button>
    </div>
  );
}
