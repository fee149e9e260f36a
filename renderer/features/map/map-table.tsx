import { useRef, useState, type KeyboardEvent } from "react";
import { depths } from "../../../shared/curriculum/course.ts";
import { useOverview, useRoute } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { mapRows, placementIn, type MapRow } from "./matrix.ts";
import { ModuleLine, SessionLine } from "./map-lines.tsx";
import { MapTotals } from "./map-totals.tsx";
import type { CellAddress, MapTableProps } from "./map-props.ts";
import classes from "./map.module.css";

export function MapTable(props: MapTableProps) {
  const { advice, edits, onEdit, opened, onOpened, onlyMissing } = props;
  const overview = useOverview();
  const { courses, placements } = overview;
  const adviceModules = onlyMissing ? new Set(advice.map(({ module }) => module)) : null;
  const rows = mapRows(overview, opened, adviceModules);
  const { active, setActive, table } = useActiveCell(rows);

  const toggle = (module: string) => {
    const next = new Set(opened);
    if (!next.delete(module)) next.add(module);
    onOpened(next);
  };
  const onCellKey = (event: KeyboardEvent, session: string, course: string) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const placement = placementIn(placements, session, course);
    const depth = depths[["Digit1", "Digit2", "Digit3"].indexOf(event.code)];
    const moves: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const move = moves[event.code];
    if (move) moveFocus(move);
    else if (depth && placement) edits.place({ ...placement, depth });
    else if (event.code === "Delete" && placement) edits.remove(placement);
    else return;
    event.preventDefault();
  };
  const moveFocus = ([down, right]: [number, number]) => {
    const sessions = rows.flatMap((row) => (row.kind === "session" ? [row.session.id] : []));
    const session = sessions[sessions.indexOf(active.session) + down];
    const index = courses.findIndex(({ id }) => id === active.course);
    const course = courses[index + right];
    if (session && course) setActive({ session, course: course.id }, true);
  };
  return (
    <table ref={table} role="grid" className={classes.table}>
      <Head />
      <tbody>
        {rows.map((row) =>
          row.kind === "module" ? (
            <ModuleLine key={row.module.id} row={row} advice={advice} onToggle={toggle} />
          ) : (
            <SessionLine
              key={row.session.id}
              row={row}
              active={active}
              table={props}
              onFocus={(cell) => setActive(cell, false)}
              onEdit={onEdit}
              onCellKey={onCellKey}
            />
          ),
        )}
      </tbody>
      <MapTotals edits={edits} />
    </table>
  );
}

/** The one cell that the Tab key reaches; the arrow keys make another one so. */
function useActiveCell(rows: readonly MapRow[]) {
  const table = useRef<HTMLTableElement>(null);
  const { courses } = useOverview();
  const route = useRoute();
  const sessions = rows.flatMap((row) => (row.kind === "session" ? [row.session.id] : []));
  const [cell, setCell] = useState<CellAddress>({
    session: route.session ?? "",
    course: courses[0]?.id ?? "",
  });
  const active = sessions.includes(cell.session) ? cell : { ...cell, session: sessions[0] ?? "" };
  const setActive = (next: CellAddress, focus: boolean) => {
    setCell(next);
    if (!focus) return;
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>('[data-map-cell][tabindex="0"]')?.focus(),
    );
  };
  return { active, setActive, table };
}

function Head() {
  const words = useWords(mapWords);
  const format = useFormat();
  const { courses } = useOverview();
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.sessionHead}>
          {words.session}
        </th>
        {courses.map(({ id, code, title, days, participants: { from, to } }) => (
          <th key={id} scope="col" title={format.text(title)}>
            <span className={classes.code}>{code}</span>
            <span className={classes.size}>
              {words.courseSize(
                format.digits(days),
                format.digits(from === to ? from : `${from}–${to}`),
              )}
            </span>
          </th>
        ))}
        <th scope="col" className={classes.allHead}>
          {words.all}
        </th>
      </tr>
    </thead>
  );
}
