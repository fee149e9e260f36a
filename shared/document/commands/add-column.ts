import { Editor, Transforms } from "slate";
import { tableLimits, type Table } from "../nodes/table.ts";
import { areaAround, selectedArea } from "./table-area.ts";
import { emptyCell, gridOf, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Adds as many empty columns as are selected beside them; all columns make room for them. */
export function addColumn(editor: Editor, side: "left" | "right"): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const { grid, left, right } = area;
  const count = selectedArea(editor) ? right - left : 1;
  if (grid.columns + count > tableLimits.columns) return true;
  Editor.withoutNormalizing(editor, () => {
    for (let added = 0; added < count; added += 1) {
      addColumnAt(editor, gridOf(editor, grid.path), side === "left" ? left : right);
    }
  });
  return true;
}

/** Adds an empty column before the column at a position; cells that reach over the place grow. */
export function addColumnAt(editor: Editor, grid: TableGrid, position: number): void {
  Editor.withoutNormalizing(editor, () => {
    addCells(editor, grid, position);
    setWidths(editor, grid, position);
  });
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
