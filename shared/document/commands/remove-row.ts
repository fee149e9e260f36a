import { Editor, Path, Transforms } from "slate";
import { caretInTable, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Removes the row with the caret; the last row takes the table with it. */
export function removeRow(editor: Editor): boolean {
  const place = caretInTable(editor);
  if (!place) return false;
  const { grid, cell } = place;
  Editor.withoutNormalizing(editor, () => {
    if (grid.rows === 1) Transforms.removeNodes(editor, { at: grid.path });
    else removeRowAt(editor, grid, cell.row);
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
