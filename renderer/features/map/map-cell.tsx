import { Popover } from "@mantine/core";
import { memo, type Ref } from "react";
import type { SessionSummary } from "../../../shared/contract/views.ts";
import type { Course, Placement } from "../../../shared/curriculum/course.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { sessionDrag } from "../../ui/session-drag.ts";
import { DepthBars } from "./depth-bars.tsx";
import type { CellActions, CellAddress } from "./map-props.ts";
import { minutesOf } from "./matrix.ts";
import { MinutesEntry } from "./minutes-entry.tsx";
import { PlacementForm } from "./placement-form.tsx";
import classes from "./map.module.css";

type MapCellProps = {
  readonly session: SessionSummary;
  readonly course: Course;
  readonly placements: readonly Placement[] | undefined;
  readonly isActive: boolean;
  readonly editing: CellAddress | null;
  readonly actions: CellActions;
};

/** A session in a course: its minutes on the shade and bars of its depth; opens the placement's form. */
export const MapCell = memo(function MapCell(props: MapCellProps) {
  const { session, course, placements = [], editing, actions } = props;
  const words = useWords(mapWords);
  const format = useFormat();
  const [placement] = placements;
  if (editing === null) return <CellButton {...props} />;
  if (editing.typing && placement) {
    return (
      <MinutesEntry
        label={words.minutesOf(course.code)}
        minutes={placement.minutes}
        onKeep={(minutes) => actions.edits.place({ ...placement, minutes })}
        onClose={() => actions.onEdit(null)}
      />
    );
  }
  const name = `${format.digits(session.number)} ${format.text(session.title)}`;
  return (
    <Popover
      opened
      onDismiss={() => actions.onEdit(null)}
      onChange={(open) => !open && actions.onEdit(null)}
      width={360}
      position="bottom"
      withArrow
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <CellButton {...props} />
      </Popover.Target>
      <Popover.Dropdown aria-label={words.placeTitle(name, course.code)}>
        <PlacementForm
          session={session}
          course={course}
          placements={placements}
          proposal={editing}
          edits={actions.edits}
          onClose={() => actions.onEdit(null)}
        />
      </Popover.Dropdown>
    </Popover>
  );
});

function useCellState(course: Course, placements: readonly Placement[]) {
  const words = useWords(mapWords);
  const names = useWords(terms).depth;
  const format = useFormat();
  const [placement] = placements;
  const module = course.modules.find(({ id }) => id === placement?.courseModule);
  if (!placement) return { module, state: words.notPlaced };
  const where = module
    ? `${format.digits(module.number)} ${format.text(module.title)}`.trim()
    : words.moduleGone;
  const minutes = format.minutes(minutesOf(placements));
  const times = placements.length > 1 ? ` (${format.digits(placements.length)} ×)` : "";
  const proposed = module?.proposed ? `${words.proposed} ` : "";
  return {
    module,
    state: words.placed(`${proposed}${minutes}${times}`, names[placement.depth], where),
  };
}

function CellButton(props: MapCellProps & { ref?: Ref<HTMLButtonElement> }) {
  const { session, course, placements = [], isActive, editing, actions, ref } = props;
  const words = useWords(mapWords);
  const format = useFormat();
  const [placement] = placements;
  const { module, state } = useCellState(course, placements);
  const name = `${format.digits(session.number)} ${format.text(session.title)}`;
  const address = { session: session.id, course: course.id };
  const drag = placement ? sessionDrag({ session: session.id, placement: placement.id }) : {};
  return (
    <button
      ref={ref}
      type="button"
      className={classes.cell}
      data-map-cell
      data-depth={placement?.depth}
      data-proposed={module?.proposed || undefined}
      data-gone={(placement && !module) || undefined}
      aria-label={words.cell(name, course.code, state)}
      title={placement ? state : undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => actions.onFocus(address)}
      onKeyDown={(event) => actions.onCellKey(event, session.id, course.id)}
      onClick={() => actions.onEdit(editing ? null : address)}
      {...drag}
    >
      {placement ? (
        <>
          <DepthBars depth={placement.depth} />
          {module?.proposed && <span className={classes.word}>{words.proposed}</span>}
          {placements.length > 1 && (
            <span className={classes.word}>{format.digits(placements.length)}×</span>
          )}{" "}
          <strong>{format.digits(minutesOf(placements))}</strong>
        </>
      ) : (
        "–"
      )}
    </button>
  );
}
