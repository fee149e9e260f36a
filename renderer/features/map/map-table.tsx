import { useMemo, useRef } from "react";
import type { Placement } from "../../../shared/curriculum/course.ts";
import { useOverview } from "../../client/studio.ts";
import { useSessionDrop } from "../../ui/session-drag.ts";
import { actionsOf, activeIn, dropOn, toggle } from "./map-actions.ts";
import { areWide, columnsOf, measures, widthOfMap } from "./map-columns.tsx";
import { MapHead } from "./map-head.tsx";
import { ModuleLine, SessionLine } from "./map-lines.tsx";
import { ModuleName, SessionName } from "./map-names.tsx";
import type { MapTableProps } from "./map-props.ts";
import { MapTotals } from "./map-totals.tsx";
import { indexPlacements, mapRows, moduleMinutes } from "./matrix.ts";
import { useLatest } from "./use-latest.ts";
import { useWindow } from "./use-window.ts";
import { drawnWith } from "../../ui/window-of.ts";
import classes from "./map.module.css";

const unplaced: ReadonlyMap<string, readonly Placement[]> = new Map();

/**
 * Sessions by courses. Every line is laid out and painted by itself, and the names stand in one pinned
 * column: were each of them pinned, a frame of scrolling would have fifty things to place anew.
 */
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
  const isWide = areWide(courses);
  const drawn = useWindow(pane, {
    rows: rows.length,
    columns: courses.length,
    rowHeight: measures.row,
    columnWidth: measures.column,
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
  const shown = drawnWith(drawn.rows, focusedRow, rows.length).flatMap((one) => {
    const row = "gap" in one ? undefined : rows[one.index];
    return row && "index" in one ? [{ row, rowIndex: one.index }] : [];
  });
  return (
    <div ref={pane} className={classes.scroll} data-wide={isWide}>
      <div
        className={classes.sheet}
        style={isWide ? { width: widthOfMap(courses) } : undefined}
        {...handlers}
      >
        <div className={classes.names}>
          {shown.map(({ row, rowIndex }) =>
            row.kind === "module" ? (
              <ModuleName key={row.module.id} row={row} rowIndex={rowIndex} onToggle={onToggle} />
            ) : (
              <SessionName
                key={row.session.id}
                row={row}
                rowIndex={rowIndex}
                isActive={active.session === row.session.id}
              />
            ),
          )}
        </div>
        <div
          role="grid"
          className={classes.grid}
          aria-rowcount={rows.length + 1}
          aria-colcount={courses.length + 2}
        >
          <MapHead columns={columns} over={over} />
          <div
            role="rowgroup"
            className={classes.lines}
            style={{ height: rows.length * measures.row }}
          >
            {shown.map(({ row, rowIndex }) =>
              row.kind === "module" ? (
                <ModuleLine
                  key={row.module.id}
                  row={row}
                  rowIndex={rowIndex}
                  columns={columns}
                  minutes={sums.get(row.module.id)}
                  advice={advice}
                />
              ) : (
                <SessionLine
                  key={row.session.id}
                  row={row}
                  rowIndex={rowIndex}
                  columns={columns}
                  placed={index.get(row.session.id) ?? unplaced}
                  activeCourse={active.session === row.session.id ? active.course : null}
                  editing={editing?.session === row.session.id ? editing : null}
                  actions={actions}
                />
              ),
            )}
          </div>
          <MapTotals columns={columns} edits={edits} />
        </div>
      </div>
    </div>
  );
}

/** The course of the column under the pointer. */
function courseUnder({ target }: { target: EventTarget }): string | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-course]") : null;
  return cell?.dataset["course"] ?? null;
}
