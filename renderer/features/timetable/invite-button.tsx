import { useObservable } from "../../client/observable.ts";
import { useStudio } from "../../client/studio.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { useFolderChoice } from "../../ui/folder/use-folder-choice.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { TimetableContext } from "./timetable.ts";

type InviteButtonProps = { context: TimetableContext; slot: string; person: string };

/** Writes the invitation of a resource person to a slot as a Word file, in the language of the interface. */
export function InviteButton({ context, slot, person }: InviteButtonProps) {
  const words = useWords(timetableWords);
  const language = useLanguage();
  const { folder } = useFolderChoice();
  const { exportRun } = useStudio();
  const isRunning = useObservable(exportRun.state).kind === "running";
  const { id: run } = context.source.run;
  const write = () =>
    void exportRun.startRunPapers({
      run,
      kinds: ["letter"],
      test: null,
      person,
      slot,
      formats: ["docx"],
      languages: [language],
      folder,
    });
  return (
    <TextButton disabled={isRunning || folder === ""} onClick={write}>
      {words.invite}
    </TextButton>
  );
}
