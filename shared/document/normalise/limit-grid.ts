import { tableLimits, type TableCell, type TableRow } from "../nodes/table.ts";
import { layGrid, type GridRow, type PlacedCell } from "./grid.ts";

type Content = TableCell["children"];

const isBlank = (cell: TableCell): boolean =>
  cell.children.every(
    (child) =>
      child.type === "paragraph" && child.children.every((part) => "text" in part && !part.text),
  );

/** True for rows that make a larger table than there may be. */
export const exceedsLimits = (rows: readonly TableRow[]): boolean =>
  rows.length > tableLimits.rows || layGrid(rows).width > tableLimits.columns;

/**
 * A grid within the limits of tables (invariant 22): the words of cells beyond the last column or row go
 * into the cell that covers the last place beside them.
 */
export function limitGrid(rows: readonly GridRow[], width: number): readonly GridRow[] {
  if (rows.length <= tableLimits.rows && width <= tableLimits.columns) return rows;
  const kept = rows.slice(0, tableLimits.rows).map((cells) => cells.filter(isWithin));
  const added = addedContent(rows, kept);
  return kept.map((cells, row) => cells.map((cell) => limited(cell, row, added.get(cell) ?? [])));
}

const isWithin = ({ column }: PlacedCell): boolean => column < tableLimits.columns;

function addedContent(rows: readonly GridRow[], kept: readonly GridRow[]) {
  const added = new Map<PlacedCell, Content>();
  rows.forEach((cells, row) => {
    for (const placed of cells) {
      if ((row < tableLimits.rows && isWithin(placed)) || !placed.cell || isBlank(placed.cell)) {
        continue;
      }
      const host = covering(kept, row, placed.column);
      if (host) added.set(host, [...(added.get(host) ?? []), ...placed.cell.children]);
    }
  });
  return added;
}

function covering(kept: readonly GridRow[], row: number, column: number): PlacedCell | undefined {
  const place = Math.min(column, tableLimits.columns - 1);
  for (let above = Math.min(row, tableLimits.rows - 1); above >= 0; above -= 1) {
    const cell = kept[above]?.findLast((each) => each.column <= place);
    if (
      cell &&
      cell.column + cell.columns > place &&
      above + cell.rows > Math.min(row, tableLimits.rows - 1)
    ) {
      return cell;
    }
  }
  return undefined;
}

function limited(placed: PlacedCell, row: number, added: Content): PlacedCell {
  const own =
    placed.cell && !(added.length > 0 && isBlank(placed.cell)) ? placed.cell.children : [];
  return {
    column: placed.column,
    columns: Math.min(placed.columns, tableLimits.columns - placed.column),
    rows: Math.min(placed.rows, tableLimits.rows - row),
    cell: added.length > 0 ? { type: "table-cell", children: [...own, ...added] } : placed.cell,
  };
}
