import { Editor, Node, Path, Range, Transforms, type Point } from "slate";
import { endsInBangla, lastSignLength } from "./clusters.ts";
import { isBlank, isFirstChild, isOfType, textBlockAround } from "./find.ts";
import { leaveBox } from "./leave-box.ts";
import { isNested, itemToParagraph, outdentItem } from "./outdent-item.ts";

/** What Backspace does beside taking a letter. Gives false where the editor's own way is right. */
export function deleteBackward(editor: Editor): boolean {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection) || Editor.void(editor)) return false;
  const caret = selection.anchor;
  const entry = textBlockAround(editor);
  if (!entry) return false;
  const [node, path] = entry;
  if (!Editor.isStart(editor, caret, path)) return deleteSign(editor, caret);
  if (node.type === "list-item-text") return leaveItem(editor, Path.parent(path));
  if (path.length > 1 && isFirstChild(path) && isInBox(editor, path)) return leaveBox(editor, path);
  return path.length === 1 && stopAtBlock(editor, path);
}

const isInBox = (editor: Editor, path: Path): boolean =>
  isOfType(Node.parent(editor, path), "callout", "quote");

function deleteSign(editor: Editor, caret: Point): boolean {
  const text = Editor.leaf(editor, caret)[0].text.slice(0, caret.offset);
  if (!endsInBangla(text)) return false;
  const from = { path: caret.path, offset: caret.offset - lastSignLength(text) };
  Transforms.delete(editor, { at: { anchor: from, focus: caret }, hanging: true });
  return true;
}

function leaveItem(editor: Editor, item: Path): boolean {
  if (isNested(editor, item)) return outdentItem(editor);
  Editor.withoutNormalizing(editor, () => itemToParagraph(editor, item));
  return true;
}

/** A table or a picture before the caret is gone to, not merged with: the next Backspace is deliberate. */
function stopAtBlock(editor: Editor, path: Path): boolean {
  if (!Path.hasPrevious(path)) return true;
  const previousPath = Path.previous(path);
  const previous = Node.get(editor, previousPath);
  const stops =
    isOfType(previous, "table") || (Node.isElement(previous) && editor.isVoid(previous));
  if (!stops) return false;
  const node = Node.get(editor, path);
  Transforms.select(editor, Editor.end(editor, previousPath));
  if (Node.isElement(node) && isBlank(editor, node)) Transforms.removeNodes(editor, { at: path });
  return true;
}
