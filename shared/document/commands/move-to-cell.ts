import { Editor, Path, Transforms } from "slate";
import { addRowAt } from "./add-row.ts";
import { tableLimits } from "../nodes/table.ts";
import { endCells } from "./table-area.ts";
import { gridOf, type TableGrid } from "./table-grid.ts";

/** Goes to the next or previous cell. After the last cell there is always another row. */
export function moveToCell(editor: Editor, direction: "next" | "previous"): boolean {
  const ends = endCells(editor);
  if (!ends) return false;
  const { grid, focus } = ends;
  const order = grid.begins.flat();
  const index = order.findIndex(({ path }) => Path.equals(path, focus.path));
  const target = order[direction === "next" ? index + 1 : index - 1];
  if (target) goTo(editor, target.path);
  else if (direction === "next" && grid.rows < tableLimits.rows) goToNewRow(editor, grid);
  return true;
}

function goToNewRow(editor: Editor, grid: TableGrid): void {
  addRowAt(editor, grid, grid.rows);
  const first = gridOf(editor, grid.path).begins[grid.rows]?.[0];
  if (first) goTo(editor, first.path);
}

/** What stands in a cell is selected, so that typing replaces it, as in Word. */
const goTo = (editor: Editor, path: Path): void =>
  Transforms.select(editor, Editor.range(editor, path));
