import { runPaperFormats, timetableKinds } from "../../../shared/contract/run-paper-choices.ts";
import { useObservable } from "../../client/observable.ts";
import { useStudio } from "../../client/studio.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { FilesPopover } from "../../ui/export/files-popover.tsx";
import type { TimetableContext } from "./timetable.ts";

/** The role that letters go to. */
const guest = "resource-person";

/** The timetable and the invitations as files. */
export function ExportTimetable({ context }: { context: TimetableContext }) {
  const words = useWords(timetableWords);
  const { exportRun } = useStudio();
  const isRunning = useObservable(exportRun.state).kind === "running";
  const { id, slots } = context.source.run;
  const isInvited = slots.some(({ people }) => people.some(({ role }) => role === guest));
  return (
    <FilesPopover
      label={words.export}
      title={words.exportTitle}
      kinds={{
        of: timetableKinds.map((name) => ({
          name,
          label: words.kinds[name],
          hindrance: name === "letter" && !isInvited ? words.nobodyInvited : undefined,
        })),
        first: ["timetable"],
      }}
      formats={{
        of: runPaperFormats.map((name) => ({ name, label: words.formats[name] })),
        first: ["ics", "docx"],
      }}
      words={{ formats: words.formatsLabel, language: words.language, write: words.write }}
      canWrite={!isRunning}
      onWrite={({ kinds, formats, language, look, folder }) =>
        void exportRun.startRunPapers({
          run: id,
          kinds: [...kinds],
          test: null,
          person: null,
          slot: null,
          formats: [...formats],
          languages: [language],
          look,
          folder,
        })
      }
    />
  );
}
