import type { Cell, Row } from "./workbook.ts";

/** A cell where it stands, counted from 0. */
export type LaidCell = { readonly column: number; readonly cell: Cell };
/** A range that one cell covers, its last column and row included. */
export type Merge = {
  readonly column: number;
  readonly row: number;
  readonly lastColumn: number;
  readonly lastRow: number;
};

/**
 * Gives each cell its column: after the cell before it, past columns that a cell of an earlier row covers.
 * A covered place keeps the look of the cell that covers it, so that its fill and line go to the edge.
 */
export function layRows(rows: readonly Row[]): {
  readonly rows: readonly (readonly LaidCell[])[];
  readonly merges: readonly Merge[];
} {
  const merges: Merge[] = [];
  const laid: LaidCell[][] = rows.map(() => []);
  rows.forEach(({ cells }, row) => {
    const here = laid[row] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (here.some((each) => each.column === column)) column += 1;
      const lastColumn = column + (cell.columns ?? 1) - 1;
      const lastRow = Math.min(row + (cell.rows ?? 1), rows.length) - 1;
      if (lastColumn > column || lastRow > row) merges.push({ column, row, lastColumn, lastRow });
      for (let below = row; below <= lastRow; below += 1) {
        for (let beside = column; beside <= lastColumn; beside += 1) {
          const isFirst = below === row && beside === column;
          laid[below]?.push({
            column: beside,
            cell: isFirst ? cell : { ...cell, value: { type: "empty" } },
          });
        }
      }
      column = lastColumn + 1;
    }
  });
  return { rows: laid.map((cells) => cells.toSorted((a, b) => a.column - b.column)), merges };
}
