import { Editor, Transforms } from "slate";
import { selectedBlocks } from "./find.ts";

export type VerticalDirection = "up" | "down";

/** Moves the blocks that the selection touches up or down by one place. */
export function moveBlock(editor: Editor, direction: VerticalDirection): boolean {
  const blocks = selectedBlocks(editor);
  const first = blocks[0]?.[1][0];
  if (first === undefined) return false;
  const gap = direction === "up" ? first - 1 : first + blocks.length + 1;
  return moveBlocksTo(editor, first, blocks.length, gap);
}

/**
 * Moves some blocks that follow each other to a gap between blocks: 0 is before the first block. Gives
 * false for a gap that does not exist or that they stand at already.
 */
export function moveBlocksTo(editor: Editor, first: number, count: number, gap: number): boolean {
  const end = editor.children.length;
  if (gap < 0 || gap > end || first + count > end) return false;
  if (gap >= first && gap <= first + count) return false;
  Editor.withoutNormalizing(editor, () => {
    for (let moved = 0; moved < count; moved += 1) {
      const [from, to] = gap < first ? [first + moved, gap + moved] : [first, gap - 1];
      Transforms.moveNodes(editor, { at: [from], to: [to] });
    }
  });
  return true;
}
