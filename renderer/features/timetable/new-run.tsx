import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { emptyCourseRun, type CourseRun } from "../../../shared/curriculum/course-run.ts";
import { emptyDirectory } from "../../../shared/curriculum/directory.ts";
import type { Course } from "../../../shared/curriculum/course.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { addDays, weekStart } from "../../../shared/planning/timetable/calendar.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault } from "../../client/faults.ts";
import { noteSaved } from "../../client/save-hub.ts";
import { useOverview } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { runWords } from "../../i18n/run-words.ts";
import { useWords } from "../../i18n/words.ts";
import { RunForm } from "./run-form.tsx";
import { RunModal } from "./run-modal.tsx";

/** A run of a course that begins on the Sunday after next and takes as many days as the course says. */
function startRun(course: Course | undefined, today: string): CourseRun {
  const firstDate = addDays(weekStart(today), 14);
  return emptyCourseRun({
    id: newId(),
    course: course?.id ?? "",
    title: bilingual(),
    firstDate,
    lastDate: addDays(firstDate, (course?.days ?? 12) - 1),
    headCount: course?.participants.to ?? 30,
  });
}

const todayHere = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

type NewRunProps = { onClose: () => void; onMade: (id: string) => void };

export function NewRun({ onClose, onMade }: NewRunProps) {
  const words = useWords(runWords);
  const sayFault = useWords(faultWords);
  const engine = useEngine();
  const { courses } = useOverview();
  const { state } = useLoad("directory", () => engine.directory.get({}));
  const [start] = useState(() => startRun(courses.at(-1), todayHere()));
  const directory = state.kind === "ready" ? state.value.directory : emptyDirectory;
  const make = async (run: CourseRun) => {
    try {
      await engine.courseRun.create({ run });
      noteSaved();
      onMade(run.id);
    } catch (error) {
      const { happened, kept, todo } = sayFault(toFault(error));
      notifications.show({ color: "red", title: happened, message: `${kept} ${todo}` });
    }
  };
  return (
    <RunModal title={words.newTitle} onClose={onClose}>
      <RunForm
        start={start}
        venues={directory.venues}
        submitLabel={words.make}
        onCancel={onClose}
        onSubmit={(run) => void make(run)}
        ofCourse={(course) => ({ ...startRun(course, todayHere()), id: start.id })}
      />
    </RunModal>
  );
}
