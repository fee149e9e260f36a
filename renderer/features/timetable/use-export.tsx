import { notifications } from "@mantine/notifications";
import { useState } from "react";
import type { TimetableDocumentRequest } from "../../../shared/contract/timetable-documents.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault } from "../../client/faults.ts";
import { flushSaves } from "../../client/save-hub.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import classes from "./timetable.module.css";

/** Writes documents of a run and says where they are; what fails is said too. */
export function useExport(run: string) {
  const words = useWords(timetableWords);
  const sayFault = useWords(faultWords);
  const engine = useEngine();
  const [isRunning, setIsRunning] = useState(false);
  const tell = (error: unknown) => {
    const { happened, kept, todo } = sayFault(toFault(error));
    notifications.show({ color: "red", title: happened, message: `${kept} ${todo}` });
  };
  const start = async (request: Omit<TimetableDocumentRequest, "run">) => {
    setIsRunning(true);
    try {
      await flushSaves();
      const { files, failed } = await engine.courseRun.export({ ...request, run });
      const [first] = files;
      for (const { fault } of failed) tell(fault);
      if (first) {
        const show = () => void engine.folder.show({ path: first.path }).catch(tell);
        notifications.show({
          title: words.written(files.length),
          message: (
            <span className={classes.written}>
              {first.path} <TextButton onClick={show}>{words.show}</TextButton>
            </span>
          ),
        });
      } else if (failed.length === 0) {
        notifications.show({ color: "yellow", message: words.nothingWritten });
      }
    } catch (error) {
      tell(error);
    } finally {
      setIsRunning(false);
    }
  };
  return { isRunning, start: (request: Parameters<typeof start>[0]) => void start(request) };
}
