import { Editor, Transforms } from "slate";
import { selectedBlocks } from "./find.ts";

/** Moves the blocks that the selection touches up or down by one place. */
export function moveBlock(editor: Editor, direction: "up" | "down"): boolean {
  const blocks = selectedBlocks(editor);
  const first = blocks[0]?.[1][0];
  if (first === undefined) return false;
  const after = first + blocks.length;
  if (direction === "up" ? first === 0 : after >= editor.children.length) return false;
  const [from, to] = direction === "up" ? [first - 1, after - 1] : [after, first];
  Transforms.moveNodes(editor, { at: [from], to: [to] });
  return true;
}
