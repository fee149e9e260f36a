import { Editor, Path, Point, Range, Transforms } from "slate";
import { firstClusterLength, lastClusterLength } from "./clusters.ts";

type Direction = "backward" | "forward";

/** The text between the caret and the edge of its run of words. */
function textBeside(editor: Editor, caret: Point, direction: Direction): string {
  const [leaf] = Editor.leaf(editor, caret);
  return direction === "backward"
    ? leaf.text.slice(0, caret.offset)
    : leaf.text.slice(caret.offset);
}

/** The point one visible letter away within the same run of words; undefined at its edge. */
function pointBeside(editor: Editor, caret: Point, direction: Direction): Point | undefined {
  const text = textBeside(editor, caret, direction);
  if (text === "") return undefined;
  const length = direction === "backward" ? -lastClusterLength(text) : firstClusterLength(text);
  return { path: caret.path, offset: caret.offset + length };
}

/**
 * Moves the caret, or the free end of the selection, by one visible letter: over a conjunct as a whole.
 * Gives false at the edge of a run of words, where moving is left to the editor.
 */
export function moveCaret(editor: Editor, direction: Direction, extend = false): boolean {
  const { selection } = editor;
  if (!selection || Editor.void(editor)) return false;
  if (!extend && Range.isExpanded(selection)) return false;
  const target = pointBeside(editor, selection.focus, direction);
  if (!target || !Path.equals(target.path, selection.focus.path)) return false;
  Transforms.select(editor, extend ? { anchor: selection.anchor, focus: target } : target);
  return true;
}
