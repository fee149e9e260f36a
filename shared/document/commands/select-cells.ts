import { Editor, Transforms } from "slate";
import { areaAround, areaOf, endCells, selectCells } from "./table-area.ts";
import type { GridCell, TableGrid } from "./table-grid.ts";

export type Direction = "up" | "down" | "left" | "right";

/** The cell on one side of another; undefined at the table's edge. */
function cellBeside(grid: TableGrid, cell: GridCell, direction: Direction): GridCell | undefined {
  const { row, column, rows, columns } = cell;
  switch (direction) {
    case "up":
      return grid.at(row - 1, column);
    case "down":
      return grid.at(row + rows, column);
    case "left":
      return grid.at(row, column - 1);
    case "right":
      return grid.at(row, column + columns);
    default:
      return direction satisfies never;
  }
}

/** Takes the next cell on a side into the selection, or gives it up again; at the edge nothing happens. */
export function extendCells(editor: Editor, direction: Direction): boolean {
  const ends = endCells(editor);
  if (!ends) return false;
  const target = cellBeside(ends.grid, ends.focus, direction);
  if (target) selectCells(editor, ends.anchor, target);
  return true;
}

/** Goes to the cell above or below. Gives false at the table's edge, where the caret leaves it. */
export function goToRow(editor: Editor, direction: "up" | "down"): boolean {
  const ends = endCells(editor);
  const target = ends && cellBeside(ends.grid, ends.focus, direction);
  if (!target) return false;
  const edge = direction === "up" ? Editor.end : Editor.start;
  Transforms.select(editor, edge(editor, target.path));
  return true;
}

/** Selects the rows or columns that the selection touches, or the whole table. */
export function selectInTable(editor: Editor, what: "row" | "column" | "table"): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const { grid } = area;
  const [top, bottom] = what === "row" ? [area.top, area.bottom - 1] : [0, grid.rows - 1];
  const [left, right] = what === "column" ? [area.left, area.right - 1] : [0, grid.columns - 1];
  const from = grid.at(top, left);
  const to = grid.at(bottom, right);
  if (from && to) selectCells(editor, from, areaOf(grid, [from, to]).cells.at(-1) ?? to);
  return true;
}
