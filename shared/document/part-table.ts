import { emptyParagraph } from "./empty.ts";
import type { Table, TableCell, TableRow } from "./nodes/table.ts";
import { layGrid, type GridRow } from "./normalise/grid.ts";

/** So many cells can still be written in without waiting; a table from outside with more is parted. */
export const mostCells = 2_500;

/**
 * A table as tables of at most `mostCells` cells, by its rows, with every word in its column. The first
 * has the caption and the head. A table that is no larger is given back as it is.
 */
export function partTable(table: Table): Table[] {
  const { rows, width } = layGrid(table.children);
  if (rows.length * width <= mostCells) return [table];
  const each = Math.max(1, Math.floor(mostCells / width));
  const starts = Array.from({ length: Math.ceil(rows.length / each) }, (_, index) => index * each);
  return starts.map((start) => ({
    ...table,
    ...(start > 0 && { caption: "", headerRow: false }),
    children: rowsWithin(rows.slice(start, start + each), width),
  }));
}

/** Rows with an empty cell wherever one from above the part would have reached into it. */
function rowsWithin(rows: readonly GridRow[], width: number): TableRow[] {
  const taken = rows.map(() => Array.from({ length: width }, () => false));
  return rows.map((cells, row) => {
    for (const { column, columns, rows: span } of cells) {
      for (const places of taken.slice(row, row + span)) {
        places.fill(true, column, column + columns);
      }
    }
    const missing = Array.from({ length: width }, (_, column) => column).filter(
      (column) => !taken[row]?.[column],
    );
    const placed = [
      ...cells.map(({ column, cell }) => ({ column, cell: cell ?? emptyCell() })),
      ...missing.map((column) => ({ column, cell: emptyCell() })),
    ];
    const ordered = placed.toSorted((one, other) => one.column - other.column);
    return { type: "table-row", children: ordered.map(({ cell }) => cell) };
  });
}

const emptyCell = (): TableCell => ({ type: "table-cell", children: [emptyParagraph()] });
