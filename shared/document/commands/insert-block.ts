import { Editor, Node, Path, Transforms } from "slate";
import type { Block, BlockNode } from "../nodes/block.ts";
import { blockAround, isBlank, isOfType } from "./find.ts";
import { identityOf, newIdentity } from "./identity.ts";

/**
 * Puts a block after the one with the caret, or in its place where that is an empty paragraph, and
 * gives its path. The caret goes into it.
 */
export function insertBlock(editor: Editor, node: BlockNode): Path {
  const entry = blockAround(editor) ?? lastBlock(editor);
  if (!entry) return insertAt(editor, { ...node, ...newIdentity() }, [0]);
  const [beside, path] = entry;
  if (!isOfType(beside as Node, "paragraph") || !isBlank(editor, beside)) {
    return insertAt(editor, { ...node, ...newIdentity(beside) }, Path.next(path));
  }
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: path });
    insertAt(editor, { ...node, ...identityOf(beside) }, path);
  });
  return path;
}

function lastBlock(editor: Editor): [Block, Path] | undefined {
  const index = editor.children.length - 1;
  return index < 0 ? undefined : [editor.children[index] as Block, [index]];
}

function insertAt(editor: Editor, block: Block, path: Path): Path {
  Transforms.insertNodes(editor, block, { at: path });
  Transforms.select(editor, Editor.start(editor, path));
  return path;
}
