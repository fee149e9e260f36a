import { Editor, Node, Path, Point, Range, Transforms } from "slate";
import { clearCells } from "./clear-cells.ts";
import { deleteEverything } from "./delete-everything.ts";
import { elementAround, isOfType } from "./find.ts";
import { selectedArea } from "./table-area.ts";

/**
 * Deletes a selection of cells of a table, or one that reaches into a table from outside it: words go,
 * cells stay. A table that lies wholly inside the selection goes, and everything where everything is
 * selected. Gives false for any other selection.
 */
export function deleteSelection(editor: Editor): boolean {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return false;
  if (deleteEverything(editor)) return true;
  const [start, end] = Range.edges(selection);
  const startCell = elementAround(editor, ["table-cell"], start)?.[1];
  const endCell = elementAround(editor, ["table-cell"], end)?.[1];
  if (!startCell && !endCell) return false;
  if (startCell && endCell && Path.equals(startCell, endCell)) return false;
  const area = selectedArea(editor);
  if (area) {
    clearCells(editor, area);
    return true;
  }
  Editor.withoutNormalizing(editor, () => deleteParts(editor, start, end));
  return true;
}

function deleteParts(editor: Editor, start: Point, end: Point): void {
  const caret = Editor.pointRef(editor, start, { affinity: "backward" });
  const first = start.path[0] ?? 0;
  const last = end.path[0] ?? first;
  for (let index = last; index >= first; index -= 1) {
    const from = index === first ? start : Editor.start(editor, [index]);
    const to = index === last ? end : Editor.end(editor, [index]);
    deleteInBlock(editor, index, from, to, index > first && index < last);
  }
  const point = caret.unref();
  if (point) Transforms.select(editor, point);
}

function deleteInBlock(
  editor: Editor,
  index: number,
  anchor: Point,
  focus: Point,
  isInside: boolean,
): void {
  if (isInside) return Transforms.removeNodes(editor, { at: [index] });
  const node = Node.get(editor, [index]);
  if (isOfType(node, "table")) return clearWords(editor, { anchor, focus });
  if (Range.isExpanded({ anchor, focus })) {
    Transforms.delete(editor, { at: { anchor, focus }, hanging: true });
  }
}

function clearWords(editor: Editor, at: Range): void {
  const cells = Array.from(
    Editor.nodes(editor, { at, match: (node) => isOfType(node, "table-cell") }),
    ([, path]) => path,
  );
  for (const path of cells.toReversed()) clearCell(editor, path, at);
}

/** Takes the words between the selection's ends out of a cell. */
function clearCell(editor: Editor, cell: Path, at: Range): void {
  const whole = Editor.range(editor, cell);
  const part = Range.intersection(whole, at);
  if (part && Range.isExpanded(part)) Transforms.delete(editor, { at: part, hanging: true });
}
