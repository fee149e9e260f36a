import { IconAlertTriangle } from "@tabler/icons-react";
import { shortDay } from "../../../shared/language/dates.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import type { TimetableContext } from "./timetable.ts";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

/** Every clash in words; each leads to its slot. */
export function ClashList({ context }: { context: TimetableContext }) {
  const words = useWords(timetableWords);
  const { language } = useFormat();
  const { clashes, timed, source, goTo } = context;
  const names = useNames(source, context.runs);
  const byId = new Map(timed.map((each) => [each.slot.id, each]));
  return (
    <InspectorPart title={words.clashesTab}>
      {clashes.length === 0 && <p className={classes.fine}>{words.noClashes}</p>}
      <ul className={classes.clashes}>
        {clashes.map((clash) => {
          const at = byId.get(clash.slot);
          if (!at) return null;
          const when = `${shortDay(at.slot.date, language)}, ${names.span(at.start, at.end)}`;
          return (
            <li key={JSON.stringify(clash)}>
              <button type="button" data-problem onClick={() => goTo(clash.slot)}>
                <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
                <span>
                  <span className={classes.clashAt}>
                    {words.clashAt(names.slotName(at.slot), when)}
                  </span>{" "}
                  {names.clashText(clash)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </InspectorPart>
  );
}
