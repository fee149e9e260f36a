import { ReactEditor } from "slate-react";
import { elementAround } from "../../../shared/document/commands/find.ts";
import type { StudioEditor } from "../studio-editor.ts";

function caretBox(editor: StudioEditor): DOMRect | undefined {
  const { selection } = editor;
  if (!selection) return undefined;
  const { focus } = selection;
  const range = ReactEditor.toDOMRange(editor, { anchor: focus, focus });
  const box = range.getClientRects()[0];
  if (box) return box;
  const { startContainer: node } = range;
  return (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect();
}

/** True where the caret is on the first (or last) line that its cell shows, beyond which another cell is. */
export function isOnEdgeLine(editor: StudioEditor, direction: "up" | "down"): boolean {
  const around = elementAround(editor, ["table-cell"], editor.selection?.focus);
  const caret = around && caretBox(editor);
  if (!around || !caret) return false;
  const cell = ReactEditor.toDOMNode(editor, around[0]);
  const content = direction === "up" ? cell.firstElementChild : cell.lastElementChild;
  if (!content) return true;
  const { top, bottom } = content.getBoundingClientRect();
  const room = direction === "up" ? caret.top - top : bottom - caret.bottom;
  return room < caret.height * 0.7;
}
