import { Editor, Transforms } from "slate";
import type { Table } from "../nodes/table.ts";
import { areaAround, selectedArea } from "./table-area.ts";
import { gridOf, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Removes the selected columns, or that with the caret; the last column takes the table with it. */
export function removeColumn(editor: Editor): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const { grid, left, right } = area;
  const count = selectedArea(editor) ? right - left : 1;
  Editor.withoutNormalizing(editor, () => {
    if (count === grid.columns) return Transforms.removeNodes(editor, { at: grid.path });
    for (let column = left + count - 1; column >= left; column -= 1) {
      removeColumnAt(editor, gridOf(editor, grid.path), column);
    }
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
