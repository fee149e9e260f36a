import { Editor, Transforms } from "slate";
import { tableLimits, type TableRow } from "../nodes/table.ts";
import { areaAround, selectedArea } from "./table-area.ts";
import { emptyCell, gridOf, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

/** Adds as many empty rows as are selected above or below them. */
export function addRow(editor: Editor, side: "above" | "below"): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const { grid, top, bottom } = area;
  const count = selectedArea(editor) ? bottom - top : 1;
  if (grid.rows + count > tableLimits.rows) return true;
  Editor.withoutNormalizing(editor, () => {
    for (let added = 0; added < count; added += 1) {
      addRowAt(editor, gridOf(editor, grid.path), side === "above" ? top : bottom);
    }
  });
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
