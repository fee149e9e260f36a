import { Editor, Transforms, type Point } from "slate";
import type { Block } from "../nodes/block.ts";
import { selectedBlocks } from "./find.ts";
import { newIdentity } from "./identity.ts";

/** Puts a copy of the selected blocks after them; the selection goes to the copy. */
export function duplicateBlock(editor: Editor): void {
  const blocks = selectedBlocks(editor);
  const { selection } = editor;
  const last = blocks.at(-1)?.[1][0];
  if (!selection || last === undefined) return;
  const copies = blocks.map(([block]) => copyOf(block));
  const below = ({ path: [index = 0, ...path], offset }: Point): Point => ({
    path: [index + blocks.length, ...path],
    offset,
  });
  Editor.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, copies, { at: [last + 1] });
    Transforms.select(editor, { anchor: below(selection.anchor), focus: below(selection.focus) });
  });
}

/** Nothing in a tree stands at two places, so that every node is copied. */
function copyOf(block: Block): Block {
  const { basis: _, ...content } = JSON.parse(JSON.stringify(block)) as Block;
  return { ...content, ...newIdentity(block) };
}
