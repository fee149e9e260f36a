import { Editor, Range, type BaseEditor, type Point } from "slate";
import { blockShortcut, pageBreakShortcut } from "./block-shortcut.ts";
import { blockAround } from "./find.ts";
import { addressShortcut, inlineShortcut } from "./inline-shortcut.ts";

/** How an editor keeps its steps; given from outside, as a document itself has none. */
export type Steps = {
  /** Makes a change as a step of undo of its own. */
  readonly apart: (change: () => void) => void;
  /** Takes back the last step. */
  readonly undo: () => void;
};

type Change = () => void;

/**
 * Makes of typed signs what they mean in Markdown, once the sign that ends them is typed. The signs are
 * typed first and changed in a step of its own, so that undo gives back what was typed, and so does
 * Backspace right after.
 */
export function withShortcuts<Target extends BaseEditor>(editor: Target, steps: Steps): Target {
  const { apply, insertText, insertBreak, deleteBackward } = editor;
  let caret: Point | null = null;
  const attempt = (change: Change | undefined): boolean => {
    if (!change) return false;
    steps.apart(() => Editor.withoutNormalizing(editor, change));
    caret = editor.selection?.anchor ?? null;
    return true;
  };
  editor.apply = (operation) => {
    if (operation.type !== "set_selection" && operation.type !== "set_node") caret = null;
    apply(operation);
  };
  editor.insertText = (text, options) => {
    insertText(text, options);
    if (!options?.at) attempt(changeAfter(editor, text));
  };
  editor.insertBreak = () => {
    if (attempt(pageBreakShortcut(editor))) return;
    attempt(addressShortcut(editor, ""));
    insertBreak();
  };
  editor.deleteBackward = (unit) => {
    const isJustMade = caret !== null && isCaretAt(editor, caret);
    caret = null;
    if (isJustMade) steps.undo();
    else deleteBackward(unit);
  };
  return editor;
}

function changeAfter(editor: Editor, text: string): Change | undefined {
  if (text.endsWith(" ")) return blockShortcut(editor, " ") ?? addressShortcut(editor, " ");
  return /[*_~=^)]$/.test(text) ? inlineShortcut(editor) : undefined;
}

/** True where the caret is at a point, or at another with no letter between them in the same block. */
function isCaretAt(editor: Editor, point: Point): boolean {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return false;
  const isSameBlock = blockAround(editor)?.[1][0] === point.path[0];
  return isSameBlock && Editor.string(editor, { anchor: point, focus: selection.anchor }) === "";
}
