import { Editor, Transforms } from "slate";
import type { Table } from "../nodes/table.ts";
import { caretInTable, emptyCell, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Adds an empty column on one side of the cell with the caret; all columns make room for it. */
export function addColumn(editor: Editor, side: "left" | "right"): boolean {
  const place = caretInTable(editor);
  if (!place) return false;
  const { grid, cell } = place;
  const position = side === "left" ? cell.column : cell.column + cell.columns;
  Editor.withoutNormalizing(editor, () => {
    addCells(editor, grid, position);
    setWidths(editor, grid, position);
  });
  return true;
}

function addCells(editor: Editor, grid: TableGrid, position: number): void {
  const growing = new Set<GridCell>();
  for (let row = 0; row < grid.rows; row += 1) {
    const left = grid.at(row, position - 1);
    if (left && left === grid.at(row, position)) {
      growing.add(left);
      continue;
    }
    const index = grid.begins[row]?.filter(({ column }) => column < position).length ?? 0;
    Transforms.insertNodes(editor, emptyCell(), { at: [...grid.path, row, index] });
  }
  for (const { path, columns } of growing) setSpan(editor, path, "columnSpan", columns + 1);
}

function setWidths(editor: Editor, { table, path }: TableGrid, position: number): void {
  const count = table.columns.length;
  const widths = table.columns.map((width) => (width * count) / (count + 1));
  widths.splice(position, 0, 100 / (count + 1));
  Transforms.setNodes<Table>(editor, { columns: widths }, { at: path });
}
