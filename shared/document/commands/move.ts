import { Editor } from "slate";
import { elementAround } from "./find.ts";
import { moveBlock, type VerticalDirection } from "./move-block.ts";
import { moveItems } from "./move-items.ts";
import { moveRows } from "./move-rows.ts";
import { swapNeighbour } from "./swap-neighbour.ts";

/**
 * Moves what the selection stands in by one place: list items in their list, rows in their table, a
 * paragraph in its box. What is at the edge already takes the whole block along.
 */
export function move(editor: Editor, direction: VerticalDirection): boolean {
  return (
    moveItems(editor, direction) ||
    moveRows(editor, direction) ||
    moveInBox(editor, direction) ||
    moveBlock(editor, direction)
  );
}

function moveInBox(editor: Editor, direction: VerticalDirection): boolean {
  const box = elementAround(editor, ["callout", "quote"]);
  if (!box || !editor.selection) return false;
  const [start, end] = Editor.edges(editor, editor.selection);
  const child = box[1].length;
  return swapNeighbour(editor, box[1], start.path[child] ?? 0, end.path[child] ?? 0, direction);
}
