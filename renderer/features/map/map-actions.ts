import type { KeyboardEvent, RefObject } from "react";
import { depths, type Course } from "../../../shared/curriculum/course.ts";
import { areWide, measures } from "./map-columns.tsx";
import type { CellActions, CellAddress, MapTableProps } from "./map-props.ts";
import type { indexPlacements, MapRow } from "./matrix.ts";

/** What the map showed last, and what its parents do. */
export type TableState = MapTableProps & {
  readonly rows: readonly MapRow[];
  readonly courses: readonly Course[];
  readonly index: ReturnType<typeof indexPlacements>;
  readonly pane: RefObject<HTMLDivElement | null>;
};

export function toggle({ opened, onOpened }: TableState, module: string) {
  const next = new Set(opened);
  if (!next.delete(module)) next.add(module);
  onOpened(next);
}

/** A session that is dropped on a course opens its form there: which module it goes into is the person's choice. */
export function dropOn(
  { rows, opened, onOpened, onActive, onEdit }: TableState,
  session: string,
  course: string,
) {
  const module = rows.find(
    (row) => row.kind === "module" && row.module.sessions.some(({ id }) => id === session),
  );
  if (module?.kind !== "module" || !module.module.placeable) return;
  if (!opened.has(module.module.id)) onOpened(new Set([...opened, module.module.id]));
  onActive({ session, course });
  onEdit({ session, course });
}

const isPlaceable = (row: MapRow): row is Extract<MapRow, { kind: "session" }> =>
  row.kind === "session" && row.module.placeable;

/** The cell that Tab reaches: where it is not in sight, that of the first session. */
export function activeIn(rows: readonly MapRow[], cell: CellAddress): CellAddress {
  const sessions = rows.filter(isPlaceable).map(({ session }) => session.id);
  return sessions.includes(cell.session) ? cell : { ...cell, session: sessions[0] ?? "" };
}

const moves: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-12, 0],
  PageDown: [12, 0],
};

/** Focuses a cell; the pane is scrolled before, so that the cell is drawn when it is looked for. */
function goTo(
  { rows, courses, active, onActive, pane }: TableState,
  [down, right]: readonly [number, number],
) {
  const lines = rows.flatMap((row, line) =>
    isPlaceable(row) ? [{ id: row.session.id, line }] : [],
  );
  const from = lines.findIndex(({ id }) => id === active.session);
  const to = lines[Math.max(0, Math.min(lines.length - 1, from + down))];
  const column = courses.findIndex(({ id }) => id === active.course) + right;
  const course = courses[column];
  if (!to || !course) return;
  onActive({ session: to.id, course: course.id });
  const { current } = pane;
  if (areWide(courses)) showColumn(current, column);
  requestAnimationFrame(() =>
    current?.querySelector<HTMLElement>('[data-map-cell][tabindex="0"]')?.focus(),
  );
}

/** The pinned first column covers what stands under it: a column is brought clear of it. */
function showColumn(pane: HTMLElement | null, column: number) {
  if (!pane) return;
  const left = column * measures.column;
  const room = pane.clientWidth - measures.names - measures.column;
  if (left < pane.scrollLeft) pane.scrollLeft = left;
  else if (left > pane.scrollLeft + room) pane.scrollLeft = left - room;
}

function onCellKey(table: TableState, event: KeyboardEvent, cell: CellAddress) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const { edits, onEdit, index } = table;
  const placements = index.get(cell.session)?.get(cell.course) ?? [];
  const [placement] = placements;
  const depth = depths[["Digit1", "Digit2", "Digit3"].indexOf(event.code)];
  const move = moves[event.code];
  const isEnter = ["Enter", "NumpadEnter", "F2"].includes(event.code) && !event.shiftKey;
  const isRemoval = event.code === "Delete";
  if (move) goTo(table, move);
  else if (!placement || !(isEnter || depth || isRemoval)) return;
  // Which of several is meant, the form asks.
  else if (placements.length > 1) onEdit(cell);
  else if (isEnter) onEdit({ ...cell, typing: true });
  else if (depth) edits.place({ ...placement, depth });
  else edits.remove(placement);
  event.preventDefault();
}

export function actionsOf(
  table: { readonly current: TableState },
  edits: MapTableProps["edits"],
): CellActions {
  return {
    edits,
    onFocus: (cell) => table.current.onActive(cell),
    onEdit: (cell) => {
      table.current.onEdit(cell);
      if (cell === null) refocus(table.current.pane.current);
    },
    onCellKey: (event, session, course) => onCellKey(table.current, event, { session, course }),
  };
}

const refocus = (pane: HTMLElement | null) =>
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    pane?.querySelector<HTMLElement>('[data-map-cell][tabindex="0"]')?.focus();
  });
