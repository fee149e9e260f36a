import { placementsNotLaid } from "../../../shared/planning/timetable/timetable.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import type { TimetableContext } from "./timetable.ts";

export function TimetableStatus({ context: { source, clashes } }: { context: TimetableContext }) {
  const words = useWords(timetableWords);
  const left = placementsNotLaid(source).length;
  return (
    <>
      <StatusItem>{words.slotsLaid(source.run.slots.length, left)}</StatusItem>
      {clashes.length > 0 && (
        <StatusItem tone="problem">{words.clashes(clashes.length)}</StatusItem>
      )}
      <StatusItem side="right">{words.keysHint}</StatusItem>
    </>
  );
}
