import { Button, SegmentedControl } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Course, Placement } from "../../../../shared/curriculum/course.ts";
import { driftOf } from "../../../../shared/planning/map/drift.ts";
import { useOverview } from "../../../client/studio.ts";
import { useFormat } from "../../../i18n/format.ts";
import { courseMapWords } from "../../../i18n/course-map-words.ts";
import { useWords } from "../../../i18n/words.ts";
import type { DraggedSession } from "../../../ui/session-drag.ts";
import { minutesOf } from "../matrix.ts";
import type { MapEdits } from "../use-map-edits.ts";
import {
  anotherPlacement,
  emptyModule,
  movedTo,
  newPlacement,
  withModule,
} from "./course-edits.ts";
import { CourseModulePart } from "./course-module-part.tsx";
import { ModuleForm } from "./module-form.tsx";
import { PlacedSession } from "./placed-session.tsx";
import classes from "./course.module.css";

type CourseViewProps = {
  readonly chosen: string;
  readonly onChoose: (course: string) => void;
  readonly edits: MapEdits;
};

/** One course: its modules and lessons in their order, with the sessions placed in each. */
export function CourseView({ chosen, onChoose, edits }: CourseViewProps) {
  const words = useWords(courseMapWords);
  const { courses } = useOverview();
  const course = courses.find(({ id }) => id === chosen) ?? courses[0];
  if (!course) return null;
  return (
    <div className={classes.view}>
      <div className={classes.head}>
        <SegmentedControl
          aria-label={words.course}
          value={course.id}
          onChange={onChoose}
          data={courses.map(({ id, code }) => ({ value: id, label: code }))}
        />
        <CourseHead course={course} />
      </div>
      <CourseModules key={course.id} course={course} edits={edits} />
    </div>
  );
}

function CourseHead({ course }: { course: Course }) {
  const words = useWords(courseMapWords);
  const format = useFormat();
  const placements = useOverview().placements.filter((one) => one.course === course.id);
  return (
    <p className={classes.facts}>
      <strong>{format.text(course.title)}</strong>{" "}
      <span>{words.courseFacts(placements.length, format.hours(minutesOf(placements)))}</span>
    </p>
  );
}

/** What becomes of a session that is dropped on a module or lesson. */
function useDropped(course: Course, edits: MapEdits) {
  const { modules, placements } = useOverview();
  return ({ session, placement: id }: DraggedSession, courseModule: string, lesson: string) => {
    const placement = placements.find((one) => one.id === id && one.course === course.id);
    if (placement) return edits.place(movedTo(placement, courseModule, lesson));
    const module = modules.find(({ sessions }) => sessions.some((one) => one.id === session));
    const found = module?.placeable ? module.sessions.find((one) => one.id === session) : undefined;
    if (!found) return;
    const isThere = placements.some((one) => one.session === session && one.course === course.id);
    const make = isThere ? anotherPlacement : newPlacement;
    edits.place({ ...make(found, course, courseModule), lesson });
  };
}

function CourseModules({ course, edits }: { course: Course; edits: MapEdits }) {
  const words = useWords(courseMapWords);
  const [adding, setAdding] = useState(false);
  const drop = useDropped(course, edits);
  const overview = useOverview();
  const order = new Map(
    overview.modules
      .flatMap(({ sessions }) => sessions)
      .map(({ id }, index) => [id, index] as const),
  );
  const orderOf = ({ session }: Placement) => order.get(session) ?? order.size;
  const placements = overview.placements
    .filter((one) => one.course === course.id)
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const adrift = placements.filter((one) => driftOf(course, one) === "module-gone");
  const move = (placement: Placement, by: 1 | -1) => {
    const at = course.modules.findIndex(({ id }) => id === placement.courseModule);
    const to = course.modules[at < 0 ? (by > 0 ? 0 : course.modules.length - 1) : at + by];
    if (to) edits.place(movedTo(placement, to.id));
  };
  return (
    <>
      {adrift.length > 0 && (
        <section className={classes.module} aria-label={words.gone}>
          <h3 className={classes.gone}>{words.gone}</h3>
          <p className={classes.hint}>{words.goneHint}</p>
          {adrift.map((one) => (
            <PlacedSession
              key={one.id}
              placement={one}
              course={course}
              edits={edits}
              onMove={move}
            />
          ))}
        </section>
      )}
      {course.modules.map((module) => (
        <CourseModulePart
          key={module.id}
          course={course}
          module={module}
          placements={placements.filter((one) => one.courseModule === module.id)}
          edits={edits}
          onDrop={drop}
          onMove={move}
        />
      ))}
      {adding ? (
        <ModuleForm
          module={emptyModule()}
          onSave={(module) => edits.saveCourse(withModule(course, module))}
          onClose={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} />}
            onClick={() => setAdding(true)}
          >
            {words.addModule}
          </Button>
        </div>
      )}
    </>
  );
}
