import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState, type DragEvent } from "react";
import type { Course, CourseModule, Placement } from "../../../../shared/curriculum/course.ts";
import { useOverview } from "../../../client/studio.ts";
import { useFormat } from "../../../i18n/format.ts";
import { courseMapWords } from "../../../i18n/course-map-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualText } from "../../../ui/bilingual-text.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { useSessionDrop, type DraggedSession } from "../../../ui/session-drag.ts";
import { minutesOf } from "../matrix.ts";
import type { MapEdits } from "../use-map-edits.ts";
import { withModule, withModuleMoved, withoutModule } from "./course-edits.ts";
import { ModuleForm } from "./module-form.tsx";
import { PlacedSession } from "./placed-session.tsx";
import classes from "./course.module.css";

type CourseModulePartProps = {
  readonly course: Course;
  readonly module: CourseModule;
  readonly placements: readonly Placement[];
  readonly edits: MapEdits;
  readonly onDrop: (dragged: DraggedSession, module: string, lesson: string) => void;
  readonly onMove: (placement: Placement, by: 1 | -1) => void;
};

const lessonUnder = ({ target }: DragEvent): string =>
  (target instanceof Element && target.closest<HTMLElement>("[data-lesson]")?.dataset["lesson"]) ||
  "";

/** A module of the course with its lessons; sessions are dropped on either. */
export function CourseModulePart(props: CourseModulePartProps) {
  const { course, module, placements, edits, onDrop, onMove } = props;
  const words = useWords(courseMapWords);
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const { over, handlers } = useSessionDrop(lessonUnder, (dragged, lesson) =>
    onDrop(dragged, module.id, lesson),
  );
  const name = `${format.digits(module.number)} ${format.text(module.title)}`.trim();
  if (editing) {
    return (
      <ModuleForm
        module={module}
        onSave={(next) => edits.saveCourse(withModule(course, next))}
        onClose={() => setEditing(false)}
      />
    );
  }
  const lessons = new Set(module.lessons.map(({ number }) => number));
  const inModule = placements.filter(({ lesson }) => !lessons.has(lesson));
  const line = (placement: Placement) => (
    <PlacedSession
      key={placement.id}
      placement={placement}
      course={course}
      edits={edits}
      onMove={onMove}
    />
  );
  return (
    <section
      className={classes.module}
      aria-label={name}
      data-over={over !== null}
      data-proposed={module.proposed}
      {...handlers}
    >
      <header className={classes.moduleHead}>
        <h3>
          <span className={classes.number}>{format.digits(module.number)}</span>{" "}
          <BilingualText text={module.title} />
        </h3>
        {module.proposed && <Chip tone="accent">{words.proposed}</Chip>}
        <span className={classes.sum}>{format.minutes(minutesOf(placements))}</span>
        <ModuleButtons {...{ course, module, edits, name }} onEdit={() => setEditing(true)} />
      </header>
      {inModule.map(line)}
      {module.lessons.map(({ number, title }) => (
        <div
          key={number}
          className={classes.lesson}
          data-lesson={number}
          data-over={over === number}
        >
          <div className={classes.lessonName}>
            <span className={classes.number}>{format.digits(number)}</span>{" "}
            <BilingualText text={title} />
          </div>
          {placements.filter(({ lesson }) => lesson === number).map(line)}
        </div>
      ))}
      <AddSession {...props} name={name} />
    </section>
  );
}

type ModuleButtonsProps = Pick<CourseModulePartProps, "course" | "module" | "edits"> & {
  readonly name: string;
  readonly onEdit: () => void;
};

function ModuleButtons({ course, module, edits, name, onEdit }: ModuleButtonsProps) {
  const words = useWords(courseMapWords);
  const at = course.modules.indexOf(module);
  const move = (by: 1 | -1) => edits.saveCourse(withModuleMoved(course, module.id, by));
  return (
    <span className={classes.buttons}>
      <IconButton label={words.editModule(name)} onClick={onEdit}>
        <IconPencil size={16} stroke={1.75} />
      </IconButton>
      <IconButton label={words.moduleUp(name)} disabled={at === 0} onClick={() => move(-1)}>
        <IconArrowUp size={16} stroke={1.75} />
      </IconButton>
      <IconButton
        label={words.moduleDown(name)}
        disabled={at === course.modules.length - 1}
        onClick={() => move(1)}
      >
        <IconArrowDown size={16} stroke={1.75} />
      </IconButton>
      <IconButton
        label={words.removeModule(name)}
        onClick={() => edits.saveCourse(withoutModule(course, module.id))}
      >
        <IconTrash size={16} stroke={1.75} />
      </IconButton>
    </span>
  );
}

/** The way to place a session without dragging it. */
function AddSession({ course, module, onDrop, name }: CourseModulePartProps & { name: string }) {
  const words = useWords(courseMapWords);
  const format = useFormat();
  const { modules, placements } = useOverview();
  const there = new Set(
    placements.filter((one) => one.course === course.id).map(({ session }) => session),
  );
  const free = modules
    .filter(({ placeable }) => placeable)
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => !there.has(id));
  return (
    <select
      className={classes.add}
      aria-label={words.addSessionTo(name)}
      value=""
      onChange={(event) => onDrop({ session: event.currentTarget.value }, module.id, "")}
    >
      <option value="">{words.addSession}</option>
      {free.map(({ id, number, title }) => (
        <option key={id} value={id}>
          {format.digits(number)} {format.text(title)}
        </option>
      ))}
    </select>
  );
}
