import { Editor, Path, Transforms } from "slate";
import { addRowAt } from "./add-row.ts";
import { caretInTable, gridOf, type TableGrid } from "./table-grid.ts";

/** Goes to the next or previous cell. After the last cell there is always another row. */
export function moveToCell(editor: Editor, direction: "next" | "previous"): boolean {
  const place = caretInTable(editor);
  if (!place) return false;
  const { grid, cell } = place;
  const order = grid.begins.flat();
  const index = order.findIndex(({ path }) => Path.equals(path, cell.path));
  const target = order[direction === "next" ? index + 1 : index - 1];
  if (target) goTo(editor, target.path);
  else if (direction === "next") goToNewRow(editor, grid);
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
