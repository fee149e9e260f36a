import { Editor, Node, Path, Range, Transforms } from "slate";
import type { Block } from "../nodes/block.ts";
import { blockAround, isBlank, isOfType, textBlockAround, type TextBlock } from "./find.ts";
import { asBlock } from "./identity.ts";
import { leaveBox } from "./leave-box.ts";
import { outdentItem } from "./outdent-item.ts";
import { selectedArea } from "./table-area.ts";

const emptyParagraph = () => ({ type: "paragraph" as const, children: [{ text: "" }] });

/** What Enter does: a new paragraph or item; out of a list or box where the line is empty. */
export function breakBlock(editor: Editor): void {
  if (!editor.selection) return;
  if (selectedArea(editor)) return Editor.deleteFragment(editor);
  if (Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
  const selected = Editor.void(editor, { mode: "highest" });
  if (selected && editor.isBlock(selected[0])) return insertAfterVoid(editor, selected[1]);
  const entry = textBlockAround(editor);
  if (!entry) return;
  const [node, path] = entry;
  if (isBlank(editor, node) && leaveEmpty(editor, node, path)) return;
  if (node.type === "list-item-text") return splitItem(editor);
  if (
    path.length === 1 &&
    !isBlank(editor, node) &&
    Editor.isStart(editor, editor.selection.anchor, path)
  ) {
    return insertParagraphBefore(editor, path);
  }
  splitParagraph(editor, node);
}

function leaveEmpty(editor: Editor, node: TextBlock, path: Path): boolean {
  if (node.type === "list-item-text") return outdentItem(editor);
  if (path.length === 1 || !isOfType(Node.parent(editor, path), "callout", "quote")) return false;
  return leaveBox(editor, path);
}

function splitItem(editor: Editor): void {
  Transforms.splitNodes(editor, { always: true, match: (node) => isOfType(node, "list-item") });
}

/** Keeps the block that has the words, with its counterpart in the other language, where it is. */
function insertParagraphBefore(editor: Editor, path: Path): void {
  const beside = Node.get(editor, path) as Block;
  Transforms.insertNodes(editor, asBlock(emptyParagraph(), beside), { at: path });
}

function splitParagraph(editor: Editor, node: TextBlock): void {
  const isHeadingEnd =
    node.type === "heading" &&
    Editor.isEnd(editor, editor.selection?.anchor ?? Editor.end(editor, []), textPath(editor));
  Transforms.splitNodes(editor, { always: true });
  if (!isHeadingEnd) return;
  Transforms.setNodes(editor, { type: "paragraph" });
  Transforms.unsetNodes<{ level: number } & Block>(editor, ["level"] as never);
}

const textPath = (editor: Editor): Path => textBlockAround(editor)?.[1] ?? [];

/** Adds an empty paragraph after the top-level block with the caret and goes there. */
export function insertParagraphAfter(editor: Editor): void {
  const around = blockAround(editor);
  if (!around) return;
  const [beside, path] = around;
  const paragraph = asBlock(emptyParagraph(), beside);
  Transforms.insertNodes(editor, paragraph, { at: Path.next(path), select: true });
}

function insertAfterVoid(editor: Editor, path: Path): void {
  if (path.length === 1) return insertParagraphAfter(editor);
  Transforms.insertNodes(editor, emptyParagraph(), { at: Path.next(path), select: true });
}
