import { notifications } from "@mantine/notifications";
import { newId } from "../../../shared/lib/ids.ts";
import type { Placement } from "../../../shared/curriculum/course.ts";
import type { Slot } from "../../../shared/curriculum/course-run.ts";
import { newSlot } from "../../../shared/planning/timetable/lay-out.ts";
import { placementsNotLaid } from "../../../shared/planning/timetable/timetable.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { freePlace } from "./free-place.ts";
import { dragTypes, focusSlot, type TimetableContext } from "./timetable.ts";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

type UnlaidListProps = { context: TimetableContext; onLaid: (slot: Slot) => void };

/** Sessions of the course that are in no slot yet: drag one into the grid, or Enter puts it into the first free period. */
export function UnlaidList({ context, onLaid }: UnlaidListProps) {
  const words = useWords(timetableWords);
  const { source } = context;
  const left = placementsNotLaid(source);
  return (
    <section className={classes.unlaid} aria-labelledby="unlaid">
      <h2 id="unlaid" className={classes.paneTitle}>
        {words.notLaid}
      </h2>
      {left.length === 0 && (
        <p className={classes.paneHint}>
          {source.placements.length === 0 ? words.noPlacements : words.allLaid}
        </p>
      )}
      <ul className={classes.unlaidLines}>
        {left.map((placement) => (
          <UnlaidLine key={placement.id} {...{ context, placement, onLaid }} />
        ))}
      </ul>
    </section>
  );
}

function UnlaidLine({ context, placement, onLaid }: UnlaidListProps & { placement: Placement }) {
  const words = useWords(timetableWords);
  const format = useFormat();
  const { source } = context;
  const { sessionName } = useNames(source);
  const name = sessionName(placement.session);
  const lay = () => {
    const place = freePlace(source, source.run.firstDate, placement.minutes);
    if (!place) {
      notifications.show({ color: "yellow", message: words.noRoom });
      return;
    }
    const slot = { ...newSlot(placement, source, newId()), ...place };
    context.changeRun((run) => ({ ...run, slots: [...run.slots, slot] }));
    onLaid(slot);
    context.select(slot.id);
    focusSlot(slot.id);
  };
  return (
    <li>
      <button
        type="button"
        draggable
        className={classes.unlaidLine}
        aria-label={words.putIn(name)}
        title={name}
        onClick={lay}
        onDragStart={(event) => {
          event.dataTransfer.setData(dragTypes.placement, placement.id);
          event.dataTransfer.effectAllowed = "copyMove";
        }}
      >
        <span className={classes.unlaidName}>{name}</span>
        <span className={classes.unlaidMinutes}>{format.minutes(placement.minutes)}</span>
      </button>
    </li>
  );
}
