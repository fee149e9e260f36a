import { Editor, Transforms } from "slate";
import { selectedBlocks } from "./find.ts";

/** Removes the blocks that the selection touches. */
export function removeBlock(editor: Editor): void {
  const paths = selectedBlocks(editor).map(([, path]) => path);
  Editor.withoutNormalizing(editor, () => {
    for (const path of paths.toReversed()) Transforms.removeNodes(editor, { at: path });
  });
}
