import { Node, type Path, type Range as TextRange } from "slate";
import { ReactEditor } from "slate-react";
import type { StudioEditor } from "./studio-editor.ts";

/** Colours ranges of the page without touching what the editor has drawn. */
export function highlight(name: string, ranges: readonly Range[]): void {
  const still = ranges.map((range) => new StaticRange(range));
  if (still.length > 0) CSS.highlights.set(name, new Highlight(...still));
  else CSS.highlights.delete(name);
}

/** A range of a text on the page; null where it is not drawn. */
export function domRangeOf(editor: StudioEditor, range: TextRange): Range | null {
  try {
    return ReactEditor.toDOMRange(editor, range);
  } catch {
    return null;
  }
}

/** The element of a node of a text on the page; null where it is not drawn. */
export function domElementOf(editor: StudioEditor, path: Path): HTMLElement | null {
  try {
    return ReactEditor.toDOMNode(editor, Node.get(editor, path));
  } catch {
    return null;
  }
}
