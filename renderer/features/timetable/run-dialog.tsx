import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { CourseRun } from "../../../shared/curriculum/course-run.ts";
import type { Venue } from "../../../shared/curriculum/directory.ts";
import { withPeriodsMoved } from "../../../shared/planning/timetable/moves.ts";
import { useEngine } from "../../client/engine.ts";
import { noteSaved } from "../../client/save-hub.ts";
import { useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { runWords } from "../../i18n/run-words.ts";
import { useWords } from "../../i18n/words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { RunForm } from "./run-form.tsx";
import { RunModal } from "./run-modal.tsx";
import classes from "./timetable.module.css";

type RunDialogProps = {
  run: CourseRun;
  venues: readonly Venue[];
  onClose: () => void;
  onSave: (run: CourseRun) => void;
  onRemoved: () => void;
  flush: () => Promise<void>;
};

/** The details of a run that is there; taken as one change, which undo takes back. */
export function RunDialog({ run, venues, onClose, onSave, onRemoved, flush }: RunDialogProps) {
  const words = useWords(runWords);
  const remove = useRemove(run, onRemoved, flush);
  return (
    <RunModal title={words.editTitle} onClose={onClose}>
      <RunForm
        start={run}
        venues={venues}
        submitLabel={words.save}
        onCancel={onClose}
        onSubmit={(next) => {
          onSave(withPeriodsMoved(run, next));
          onClose();
        }}
        extra={
          <Button
            variant="default"
            onClick={() => {
              onClose();
              void remove();
            }}
          >
            {words.bin}
          </Button>
        }
      />
    </RunModal>
  );
}

function useRemove(run: CourseRun, onRemoved: () => void, flush: () => Promise<void>) {
  const words = useWords(runWords);
  const format = useFormat();
  const engine = useEngine();
  const studio = useStudio();
  const restore = async (notice: string) => {
    await engine.courseRun.restore({ id: run.id });
    notifications.hide(notice);
    noteSaved();
    studio.open("timetable", null, run.id);
  };
  return async () => {
    await flush();
    await engine.courseRun.remove({ id: run.id });
    noteSaved();
    onRemoved();
    studio.open("timetable", null, null);
    const id = `bin ${run.id}`;
    notifications.show({
      id,
      title: words.binned(format.text(run.title) || run.batch),
      message: (
        <span className={classes.binned}>
          {words.binKept} <TextButton onClick={() => void restore(id)}>{words.restore}</TextButton>
        </span>
      ),
    });
  };
}
