import { Editor, Path, Transforms } from "slate";
import { areaAround, selectedArea } from "./table-area.ts";
import { gridOf, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Removes the selected rows, or that with the caret; the last row takes the table with it. */
export function removeRow(editor: Editor): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const { grid, top, bottom } = area;
  const count = selectedArea(editor) ? bottom - top : 1;
  Editor.withoutNormalizing(editor, () => {
    if (count === grid.rows) return Transforms.removeNodes(editor, { at: grid.path });
    for (let row = top + count - 1; row >= top; row -= 1) {
      removeRowAt(editor, gridOf(editor, grid.path), row);
    }
  });
  return true;
}

function removeRowAt(editor: Editor, grid: TableGrid, row: number): void {
  const covering = new Set<GridCell>();
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell && cell.rows > 1) covering.add(cell);
  }
  for (const cell of covering) setSpan(editor, cell.path, "rowSpan", cell.rows - 1);
  const moving = Array.from(covering).filter((cell) => cell.row === row);
  for (const cell of moving.toReversed()) moveDown(editor, grid, cell);
  Transforms.removeNodes(editor, { at: [...grid.path, row] });
}

/** A cell that begins in a row that goes, and reaches below it, begins in the next one. */
function moveDown(editor: Editor, grid: TableGrid, cell: GridCell): void {
  const below = grid.begins[cell.row + 1] ?? [];
  const index = below.filter(({ column }) => column < cell.column).length;
  const to = [...Path.next(Path.parent(cell.path)), index];
  Transforms.moveNodes(editor, { at: cell.path, to });
}
