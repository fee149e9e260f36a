import { memo, useMemo, useRef, type KeyboardEvent, type RefObject } from "react";
import { depths, type Course, type Placement } from "../../../shared/curriculum/course.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { useSessionDrop } from "../../ui/session-drag.ts";
import { indexPlacements, mapRows, moduleMinutes, type MapRow } from "./matrix.ts";
import { ModuleLine, SessionLine } from "./map-lines.tsx";
import { MapTotals } from "./map-totals.tsx";
import type { CellActions, CellAddress, Column, MapTableProps } from "./map-props.ts";
import { drawnWith, type Range } from "./window-of.ts";
import { useLatest } from "./use-latest.ts";
import { useWindow } from "./use-window.ts";
import classes from "./map.module.css";

/** Pixels; the style sheet has the same. */
const rowHeight = 29;
const columnWidth = 112;
/** As many courses share the width of the window; more stand beside each other and are scrolled. */
const fitting = 8;

const unplaced: ReadonlyMap<string, readonly Placement[]> = new Map();
const noAdvice: MapTableProps["advice"] = [];

export function MapTable(props: MapTableProps) {
  const { advice, edits, editing, onlyMissing, opened } = props;
  const overview = useOverview();
  const { courses, placements, modules } = overview;
  const pane = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => {
    const lacking = onlyMissing ? new Set(advice.map(({ module }) => module)) : null;
    return mapRows(overview, opened, lacking);
  }, [overview, opened, onlyMissing, advice]);
  const active = activeIn(rows, props.active);
  const index = useMemo(() => indexPlacements(placements), [placements]);
  const sums = useMemo(() => moduleMinutes(modules, placements), [modules, placements]);
  const isWide = courses.length > fitting;
  const drawn = useWindow(pane, {
    rows: rows.length,
    columns: courses.length,
    rowHeight,
    columnWidth,
  });
  const { first, end } = drawn.columns;
  const columns = useMemo(
    () => columnsOf(courses, isWide ? { first, end } : { first: 0, end: courses.length }),
    [courses, isWide, first, end],
  );
  const table = useLatest({ ...props, active, rows, courses, index, pane });
  const actions = useMemo(() => actionsOf(table, edits), [table, edits]);
  const onToggle = useMemo(() => (module: string) => toggle(table.current, module), [table]);
  const focusedRow = rows.findIndex(
    (row) => row.kind === "session" && row.session.id === active.session,
  );
  const { over, handlers } = useSessionDrop(courseUnder, (dragged, course) =>
    dropOn(table.current, dragged.session, course),
  );
  return (
    <div ref={pane} className={classes.scroll} data-wide={isWide}>
      <table
        role="grid"
        className={classes.table}
        style={isWide ? { width: 360 + courses.length * columnWidth + 76 } : undefined}
        aria-rowcount={rows.length + 1}
        aria-colcount={courses.length + 2}
        {...handlers}
      >
        <Head columns={columns} over={over} isWide={isWide} />
        <tbody>
          {drawnWith(drawn.rows, focusedRow, rows.length).map((one) => {
            if ("gap" in one) {
              return (
                <tr key={`gap ${one.at}`} aria-hidden style={{ height: one.gap * rowHeight }}>
                  <td colSpan={courses.length + 2} />
                </tr>
              );
            }
            const row = rows[one.index];
            if (!row) return null;
            return row.kind === "module" ? (
              <ModuleLine
                key={row.module.id}
                row={row}
                rowIndex={one.index}
                columns={columns}
                minutes={sums.get(row.module.id)}
                advice={advice.length > 0 ? advice : noAdvice}
                onToggle={onToggle}
              />
            ) : (
              <SessionLine
                key={row.session.id}
                row={row}
                rowIndex={one.index}
                columns={columns}
                placed={index.get(row.session.id) ?? unplaced}
                activeCourse={active.session === row.session.id ? active.course : null}
                editing={editing?.session === row.session.id ? editing : null}
                actions={actions}
              />
            );
          })}
        </tbody>
        <MapTotals columns={columns} edits={edits} />
      </table>
    </div>
  );
}

const isPlaceable = (row: MapRow): row is Extract<MapRow, { kind: "session" }> =>
  row.kind === "session" && row.module.placeable;

/** The cell that Tab reaches: where it is not in sight, that of the first session. */
function activeIn(rows: readonly MapRow[], cell: CellAddress): CellAddress {
  const sessions = rows.filter(isPlaceable).map(({ session }) => session.id);
  return sessions.includes(cell.session) ? cell : { ...cell, session: sessions[0] ?? "" };
}

/** The courses to draw, with gaps for the others. */
const columnsOf = (courses: readonly Course[], range: Range): readonly Column[] =>
  drawnWith(range, -1, courses.length).flatMap((one): Column[] => {
    if ("gap" in one) return [{ kind: "gap", span: one.gap, at: one.at }];
    const course = courses[one.index];
    return course ? [{ kind: "course", course, index: one.index }] : [];
  });

/** The course of the column under the pointer. */
function courseUnder({ target }: { target: EventTarget }): string | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-course]") : null;
  return cell?.dataset["course"] ?? null;
}

type TableState = MapTableProps & {
  readonly rows: readonly MapRow[];
  readonly courses: readonly Course[];
  readonly index: ReturnType<typeof indexPlacements>;
  readonly pane: RefObject<HTMLDivElement | null>;
};

function toggle({ opened, onOpened }: TableState, module: string) {
  const next = new Set(opened);
  if (!next.delete(module)) next.add(module);
  onOpened(next);
}

/** A session that is dropped on a course opens its form there: which module it goes into is the person's choice. */
function dropOn(
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
  if (courses.length > fitting) showColumn(current, column);
  requestAnimationFrame(() =>
    current?.querySelector<HTMLElement>('[data-map-cell][tabindex="0"]')?.focus(),
  );
}

/** The pinned first column covers what stands under it: a column is brought clear of it. */
function showColumn(pane: HTMLElement | null, column: number) {
  if (!pane) return;
  const left = column * columnWidth;
  const room = pane.clientWidth - 360 - columnWidth;
  if (left < pane.scrollLeft) pane.scrollLeft = left;
  else if (left > pane.scrollLeft + room) pane.scrollLeft = left - room;
}

function onCellKey(table: TableState, event: KeyboardEvent, cell: CellAddress) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const { edits, onEdit, index } = table;
  const [placement] = index.get(cell.session)?.get(cell.course) ?? [];
  const depth = depths[["Digit1", "Digit2", "Digit3"].indexOf(event.code)];
  const move = moves[event.code];
  const isEnter = ["Enter", "NumpadEnter", "F2"].includes(event.code) && !event.shiftKey;
  if (move) goTo(table, move);
  else if (isEnter && placement) onEdit({ ...cell, typing: true });
  else if (depth && placement) edits.place({ ...placement, depth });
  else if (event.code === "Delete" && placement) edits.remove(placement);
  else return;
  event.preventDefault();
}

function actionsOf(
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

type HeadProps = {
  readonly columns: readonly Column[];
  readonly over: string | null;
  readonly isWide: boolean;
};

const Head = memo(function Head({ columns, over, isWide }: HeadProps) {
  const words = useWords(mapWords);
  const format = useFormat();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes.sessionHead} style={isWide ? { width: 360 } : undefined}>
          {words.session}
        </th>
        {columns.map((column) => {
          if (column.kind === "gap") {
            return <td key={`gap ${column.at}`} colSpan={column.span} aria-hidden />;
          }
          const { id, code, title, days, participants } = column.course;
          const { from, to } = participants;
          return (
            <th
              key={id}
              scope="col"
              title={format.text(title)}
              data-course={id}
              data-over={over === id}
            >
              <span className={classes.code}>{code}</span>
              <span className={classes.size}>
                {words.courseSize(
                  format.digits(days),
                  format.digits(from === to ? from : `${from}–${to}`),
                )}
              </span>
            </th>
          );
        })}
        <th scope="col" className={classes.allHead}>
          {words.all}
        </th>
      </tr>
    </thead>
  );
});
