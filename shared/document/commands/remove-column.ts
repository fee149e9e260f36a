import { Editor, Transforms } from "slate";
import type { Table } from "../nodes/table.ts";
import { caretInTable, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Removes the column with the caret; the last column takes the table with it. */
export function removeColumn(editor: Editor): boolean {
  const place = caretInTable(editor);
  if (!place) return false;
  const { grid, cell } = place;
  Editor.withoutNormalizing(editor, () => {
    if (grid.columns === 1) Transforms.removeNodes(editor, { at: grid.path });
    else removeColumnAt(editor, grid, cell.column);
  });
  return true;
}

function removeColumnAt(editor: Editor, grid: TableGrid, column: number): void {
  const covering = new Set<GridCell>();
  for (let row = 0; row < grid.rows; row += 1) {
    const cell = grid.at(row, column);
    if (cell) covering.add(cell);
  }
  for (const cell of covering) {
    if (cell.columns > 1) setSpan(editor, cell.path, "columnSpan", cell.columns - 1);
    else Transforms.removeNodes(editor, { at: cell.path });
  }
  const columns = grid.table.columns.filter((_, index) => index !== column);
  Transforms.setNodes<Table>(editor, { columns }, { at: grid.path });
}
