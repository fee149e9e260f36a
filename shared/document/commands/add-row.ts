import { Editor, Transforms } from "slate";
import type { TableRow } from "../nodes/table.ts";
import { caretInTable, emptyCell, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Adds an empty row above or below the cell with the caret. */
export function addRow(editor: Editor, side: "above" | "below"): boolean {
  const place = caretInTable(editor);
  if (!place) return false;
  const { grid, cell } = place;
  addRowAt(editor, grid, side === "above" ? cell.row : cell.row + cell.rows);
  return true;
}

/** Adds an empty row before the row at a position; cells that reach over the place grow. */
export function addRowAt(editor: Editor, grid: TableGrid, position: number): void {
  const growing = new Set<GridCell>();
  const row: TableRow = { type: "table-row", children: [] };
  for (let column = 0; column < grid.columns; column += 1) {
    const above = grid.at(position - 1, column);
    if (above && above === grid.at(position, column)) growing.add(above);
    else row.children.push(emptyCell());
  }
  Editor.withoutNormalizing(editor, () => {
    for (const { path, rows } of growing) setSpan(editor, path, "rowSpan", rows + 1);
    Transforms.insertNodes(editor, row, { at: [...grid.path, position] });
  });
}
