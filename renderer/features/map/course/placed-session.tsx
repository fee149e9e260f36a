import { Popover } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState, type KeyboardEvent } from "react";
import type { Course, Placement } from "../../../../shared/curriculum/course.ts";
import { driftOf } from "../../../../shared/planning/map/drift.ts";
import { useOverview } from "../../../client/studio.ts";
import { courseMapWords } from "../../../i18n/course-map-words.ts";
import { fieldWords } from "../../../i18n/field-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { mapWords } from "../../../i18n/map-words.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualText } from "../../../ui/bilingual-text.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { sessionDrag } from "../../../ui/session-drag.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { DepthBars } from "../depth-bars.tsx";
import { MinutesEntry } from "../minutes-entry.tsx";
import { PlacementForm } from "../placement-form.tsx";
import type { MapEdits } from "../use-map-edits.ts";
import classes from "./course.module.css";

type PlacedSessionProps = {
  readonly placement: Placement;
  readonly course: Course;
  readonly edits: MapEdits;
  readonly onMove: (placement: Placement, by: 1 | -1) => void;
};

/** A session in its place: dragged, or moved with Alt and the arrows, to another module. */
export function PlacedSession(props: PlacedSessionProps) {
  const { placement, edits, onMove } = props;
  const words = useWords(courseMapWords);
  const fields = useWords(fieldWords);
  const names = useWords(terms);
  const format = useFormat();
  const { modules } = useOverview();
  const session = modules
    .flatMap(({ sessions }) => sessions)
    .find(({ id }) => id === placement.session);
  if (!session) return null;
  const name = `${format.digits(session.number)} ${format.text(session.title)}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.code];
    if (!by || !event.altKey) return;
    event.preventDefault();
    onMove(placement, by);
  };
  return (
    <div
      className={classes.session}
      role="group"
      aria-label={name}
      onKeyDown={onKeyDown}
      {...sessionDrag({ session: session.id, placement: placement.id })}
    >
      <span className={classes.number}>{format.digits(session.number)}</span>
      <BilingualText text={session.title} className={classes.name} />
      <Drift {...props} />
      <span className={classes.depth} title={names.depth[placement.depth]}>
        <DepthBars depth={placement.depth} /> {names.depth[placement.depth]}
      </span>
      <span className={classes.status}>{names.placementStatus[placement.status]}</span>
      <MinutesEntry
        label={`${fields.minutes}: ${name}`}
        minutes={placement.minutes}
        onKeep={(minutes) => edits.place({ ...placement, minutes })}
      />
      <EditButton {...props} name={name} session={session} />
      <IconButton label={words.removeSession(name)} onClick={() => edits.remove(placement)}>
        <IconTrash size={16} stroke={1.75} />
      </IconButton>
    </div>
  );
}

/** What became of the place since the session was put there; one press says that it has been looked at. */
function Drift({ placement, course, edits }: PlacedSessionProps) {
  const words = useWords(courseMapWords);
  const drift = driftOf(course, placement);
  if (!drift) return null;
  const { basis: _, ...seen } = placement;
  return (
    <>
      <Chip tone="unfinished">{words.drift[drift]}</Chip>
      {drift === "module-changed" && (
        <TextButton onClick={() => edits.place(seen)}>{words.seen}</TextButton>
      )}
      {drift === "lesson-gone" && (
        <TextButton onClick={() => edits.place({ ...seen, lesson: "" })}>
          {words.noLesson}
        </TextButton>
      )}
    </>
  );
}

type EditButtonProps = PlacedSessionProps & {
  readonly name: string;
  readonly session: Parameters<typeof PlacementForm>[0]["session"];
};

function EditButton({ placement, course, edits, name, session }: EditButtonProps) {
  const words = useWords(courseMapWords);
  const { placeTitle } = useWords(mapWords);
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={360}
      position="left"
      withArrow
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <IconButton label={words.editSession(name)} onClick={() => setOpen(!open)}>
          <IconPencil size={16} stroke={1.75} />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={placeTitle(name, course.code)}>
        {open && (
          <PlacementForm
            session={session}
            course={course}
            placements={[placement]}
            proposal={{}}
            edits={edits}
            onClose={() => setOpen(false)}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
