import { flushSync } from "react-dom";
import { ReactEditor } from "slate-react";
import { createObservable, type Observable } from "../../client/observable.ts";
import { blocksOf, type StudioEditor } from "../studio-editor.ts";

const wanted = new WeakMap<StudioEditor, Observable<number>>();

/** The place of the block of an editor that is to be drawn, wherever it is; -1 where none is. */
export function wantedIn(editor: StudioEditor): Observable<number> {
  const known = wanted.get(editor) ?? createObservable(-1);
  wanted.set(editor, known);
  return known;
}

/**
 * Scrolls a block into sight, which may be far from it and not drawn yet, and gives its element. Null
 * where the text has no such block. The text must be in sight; to be called from an event or a frame,
 * not from an effect.
 */
export function showBlock(editor: StudioEditor, index: number): HTMLElement | null {
  const block = blocksOf(editor)[index];
  if (!block) return null;
  flushSync(() => wantedIn(editor).set(index));
  const root = ReactEditor.toDOMNode(editor, editor);
  const element = root.querySelector<HTMLElement>(`[data-block="${block.id}"]`);
  element?.scrollIntoView({ block: "nearest" });
  return element;
}
