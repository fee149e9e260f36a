import { Editor, Node, Path, Range, Transforms } from "slate";
import { firstClusterLength } from "./clusters.ts";
import { isBlank, isOfType, textBlockAround } from "./find.ts";

/** What Delete does beside taking a letter. Gives false where the editor's own way is right. */
export function deleteForward(editor: Editor): boolean {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection) || Editor.void(editor)) return false;
  const caret = selection.anchor;
  const entry = textBlockAround(editor);
  if (!entry) return false;
  const path = entry[1];
  if (Editor.isEnd(editor, caret, path)) return path.length === 1 && stopAtBlock(editor, path);
  const text = Editor.leaf(editor, caret)[0].text.slice(caret.offset);
  if (text === "") return false;
  const to = { path: caret.path, offset: caret.offset + firstClusterLength(text) };
  Transforms.delete(editor, { at: { anchor: caret, focus: to }, hanging: true });
  return true;
}

/** A table, a box or a picture after the caret is gone to, not merged with. */
function stopAtBlock(editor: Editor, path: Path): boolean {
  const nextPath = Path.next(path);
  if (!Node.has(editor, nextPath)) return true;
  const next = Node.get(editor, nextPath);
  if (isOfType(next, "paragraph", "heading", "list")) return false;
  const reference = Editor.pathRef(editor, nextPath);
  const node = Node.get(editor, path);
  if (Node.isElement(node) && isBlank(editor, node)) Transforms.removeNodes(editor, { at: path });
  const at = reference.unref();
  if (at) Transforms.select(editor, Editor.start(editor, at));
  return true;
}
