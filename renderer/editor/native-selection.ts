import { Range, Transforms } from "slate";
import { ReactEditor } from "slate-react";
import { blockAround } from "../../shared/document/commands/find.ts";
import type { StudioEditor } from "./studio-editor.ts";

/** True for keys with which the browser itself moves the caret. */
export const movesNatively = ({ code }: Pick<KeyboardEvent, "code">): boolean =>
  /^(?:Arrow|Home|End|Page)/.test(code);

/**
 * Takes the selection from the page at once. The editor follows the page's selection with a tenth of a
 * second's delay, within which a quick hand presses the next key.
 */
export function takeSelection(editor: StudioEditor): void {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || !ReactEditor.isFocused(editor)) return;
  const range = ReactEditor.toSlateRange(editor, selection, {
    exactMatch: false,
    suppressThrow: true,
  });
  if (!range || (editor.selection && Range.equals(range, editor.selection))) return;
  Transforms.select(editor, range);
}

/** Marks the element of the block with the caret, without drawing any block again. */
export function showSelected(editor: StudioEditor): void {
  const root = ReactEditor.toDOMNode(editor, editor);
  const id = blockAround(editor)?.[0].id;
  const shown = root.querySelector("[data-selected-block]");
  if (shown?.getAttribute("data-block") === id) return;
  shown?.removeAttribute("data-selected-block");
  if (id) root.querySelector(`[data-block="${id}"]`)?.setAttribute("data-selected-block", "");
}
