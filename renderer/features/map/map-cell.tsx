import { Popover } from "@mantine/core";
import type { Course } from "../../../shared/curriculum/course.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { DepthBars } from "./depth-bars.tsx";
import { isCell, type SessionLineProps } from "./map-props.ts";
import { placementIn } from "./matrix.ts";
import { PlacementForm } from "./placement-form.tsx";
import classes from "./map.module.css";

/** A session in a course: its minutes on the shade and bars of its depth; opens the placement's form. */
export function MapCell(props: SessionLineProps & { course: Course }) {
  const { row, course, active, table, onFocus, onEdit, onCellKey } = props;
  const { session } = row;
  const words = useWords(mapWords);
  const names = useWords(terms).depth;
  const format = useFormat();
  const placement = placementIn(useOverview().placements, session.id, course.id);
  const module = course.modules.find(({ id }) => id === placement?.courseModule);
  const isOpen = isCell(table.editing, session.id, course.id);
  const address = { session: session.id, course: course.id };
  const state = placement
    ? words.placed(
        `${module?.proposed ? `${words.proposed} ` : ""}${format.minutes(placement.minutes)}`,
        names[placement.depth],
        `${format.digits(module?.number ?? "")} ${module ? format.text(module.title) : ""}`.trim(),
      )
    : words.notPlaced;
  const name = `${format.digits(session.number)} ${format.text(session.title)}`;
  return (
    <Popover
      opened={isOpen}
      onDismiss={() => onEdit(null)}
      onChange={(open) => !open && onEdit(null)}
      width={360}
      position="bottom"
      withArrow
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.cell}
          data-map-cell
          data-depth={placement?.depth}
          data-proposed={module?.proposed}
          aria-label={words.cell(name, course.code, state)}
          title={placement ? state : undefined}
          tabIndex={isCell(active, session.id, course.id) ? 0 : -1}
          onFocus={() => onFocus(address)}
          onKeyDown={(event) => onCellKey(event, session.id, course.id)}
          onClick={() => onEdit(isOpen ? null : address)}
        >
          {placement ? (
            <>
              <DepthBars depth={placement.depth} />
              {module?.proposed && <span className={classes.word}>{words.proposed}</span>}{" "}
              <strong>{format.digits(placement.minutes)}</strong>
            </>
          ) : (
            <span className={classes.empty}>–</span>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.placeTitle(name, course.code)}>
        {isOpen && (
          <PlacementForm
            session={session}
            course={course}
            placement={placement ?? null}
            courseModule={table.editing?.courseModule ?? null}
            edits={table.edits}
            onClose={() => onEdit(null)}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
