import { emptyParagraph } from "../empty.ts";
import type { List } from "../nodes/list.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import { tableLimits, type Table, type TableCell, type TableRow } from "../nodes/table.ts";
import { layGrid, type GridRow, type PlacedCell } from "./grid.ts";
import { limitGrid } from "./limit-grid.ts";
import { oneLine } from "./text.ts";
import { normaliseWidths } from "./widths.ts";

type CellContent = Paragraph | List;

function cell(placed: PlacedCell, normaliseContent: ContentNormaliser): TableCell {
  const children = placed.cell ? normaliseContent(placed.cell.children) : [];
  return {
    type: "table-cell",
    ...(placed.columns > 1 ? { columnSpan: placed.columns } : {}),
    ...(placed.rows > 1 ? { rowSpan: placed.rows } : {}),
    children: children.length > 0 ? children : [emptyParagraph()],
  };
}

type ContentNormaliser = (children: readonly CellContent[]) => CellContent[];

/** A table in its normal form: a full rectangular grid (invariants 11 to 14, 22). */
export function normaliseTable(table: Table, normaliseContent: ContentNormaliser): Table {
  const laid = layGrid(table.children);
  const rows = limitGrid(laid.rows, laid.width);
  const row = (cells: GridRow): TableRow => ({
    type: "table-row",
    children: cells.map((placed) => cell(placed, normaliseContent)),
  });
  return {
    type: "table",
    caption: oneLine(table.caption),
    headerRow: table.headerRow,
    headerColumn: table.headerColumn,
    columns: normaliseWidths(table.columns, Math.min(laid.width, tableLimits.columns)),
    children: rows.map(row),
  };
}
