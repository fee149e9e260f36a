import { timetableWords } from "../../i18n/timetable-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { useFolderChoice } from "../../ui/folder/use-folder-choice.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { TimetableContext } from "./timetable.ts";
import { useExport } from "./use-export.tsx";

type InviteButtonProps = { context: TimetableContext; slot: string; person: string };

/** Writes the invitation of a resource person to a slot as a Word file, in the language of the interface. */
export function InviteButton({ context, slot, person }: InviteButtonProps) {
  const words = useWords(timetableWords);
  const language = useLanguage();
  const { folder } = useFolderChoice();
  const { start, isRunning } = useExport(context.source.run.id);
  const write = () =>
    start({ kinds: ["letter"], formats: ["docx"], languages: [language], person, slot, folder });
  return (
    <TextButton disabled={isRunning || folder === ""} onClick={write}>
      {words.invite}
    </TextButton>
  );
}
