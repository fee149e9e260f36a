import { tableLimits, type TableCell, type TableRow } from "../nodes/table.ts";

/** A cell where it begins in the grid; `cell` is null where the table has a hole there. */
export type PlacedCell = {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: TableCell | null;
};
export type GridRow = readonly PlacedCell[];

type Draft = { column: number; columns: number; rows: number; cell: TableCell | null };

/**
 * Lays a table's cells on its grid as HTML does: each cell into the next free place of its row. Spans
 * stop at cells from above and at the last row; holes get empty cells; a row that only cells from
 * above would cover is taken out (invariants 11, 14).
 * Source: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function layGrid(rows: readonly TableRow[]): { rows: GridRow[]; width: number } {
  const given = rows.length > 0 ? rows : [{ children: [] }];
  const taken: boolean[][] = given.map(() => []);
  const drafts = given.map((row, rowIndex) => placeRow(row.children, rowIndex, taken));
  const width = Math.max(1, ...taken.map((places) => places.length));
  drafts.forEach((cells, rowIndex) => fillHoles(cells, taken[rowIndex] ?? [], width));
  return { rows: withoutCoveredRows(drafts), width };
}

function placeRow(
  cells: readonly TableCell[],
  rowIndex: number,
  taken: readonly boolean[][],
): Draft[] {
  const here = taken[rowIndex] ?? [];
  let column = 0;
  return cells.map((cell) => {
    while (here[column]) column += 1;
    const start = column;
    const end = start + (cell.columnSpan ?? 1);
    while (column < end && !here[column]) column += 1;
    const rows = Math.min(cell.rowSpan ?? 1, tableLimits.rowSpan, taken.length - rowIndex);
    for (const places of taken.slice(rowIndex, rowIndex + rows)) take(places, start, column);
    return { column: start, columns: column - start, rows, cell };
  });
}

function take(places: boolean[], from: number, to: number): void {
  for (let column = from; column < to; column += 1) places[column] = true;
}

function fillHoles(cells: Draft[], taken: readonly boolean[], width: number): void {
  for (let column = 0; column < width; column += 1) {
    if (!taken[column]) cells.push({ column, columns: 1, rows: 1, cell: null });
  }
  cells.sort((one, other) => one.column - other.column);
}

function withoutCoveredRows(rows: readonly Draft[][]): Draft[][] {
  const kept = rows.map((cells) => cells.length > 0);
  if (kept.every(Boolean)) return [...rows];
  const keptIn = (from: number, count: number): number =>
    kept.slice(from, from + count).filter(Boolean).length;
  return rows
    .map((cells, row) => cells.map((cell) => ({ ...cell, rows: keptIn(row, cell.rows) })))
    .filter((cells) => cells.length > 0);
}
