import { Editor, Transforms } from "slate";
import type { VerticalDirection } from "./move-block.ts";
import { areaAround } from "./table-area.ts";
import type { TableGrid } from "./table-grid.ts";

/** Rows that cells hold together: from the first to before the last. */
type Band = readonly [from: number, to: number];

/**
 * Moves the rows that the selection touches by one place; rows that a tall cell holds together move as
 * one. Gives false outside tables and at a table's edge.
 */
export function moveRows(editor: Editor, direction: VerticalDirection): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const { grid } = area;
  const [from, to] = bandAround(grid, [area.top, area.bottom]);
  const beside = direction === "up" ? from - 1 : to;
  if (beside < 0 || beside >= grid.rows) return false;
  const [first, end] = bandAround(grid, [beside, beside + 1]);
  const target = direction === "up" ? to - 1 : from;
  Editor.withoutNormalizing(editor, () => {
    for (let moved = 0; moved < end - first; moved += 1) {
      const [row, place] = direction === "up" ? [first, target] : [first + moved, target + moved];
      Transforms.moveNodes(editor, { at: [...grid.path, row], to: [...grid.path, place] });
    }
  });
  return true;
}

function bandAround(grid: TableGrid, [from, to]: Band): Band {
  let [top, bottom]: Band = [from, to];
  for (let row = 0; row < grid.rows; row += 1) {
    for (const cell of grid.begins[row] ?? []) {
      const reaches = cell.row < bottom && cell.row + cell.rows > top;
      if (!reaches) continue;
      top = Math.min(top, cell.row);
      bottom = Math.max(bottom, cell.row + cell.rows);
    }
  }
  return top === from && bottom === to ? [top, bottom] : bandAround(grid, [top, bottom]);
}
