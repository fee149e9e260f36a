import { Editor, Range, Transforms } from "slate";
import { HistoryEditor } from "slate-history";
import { textBlockAround } from "../../../shared/document/commands/find.ts";
import {
  strokeOf,
  type Composition,
  type KeyStroke,
} from "../../../shared/language/phonetic/compose.ts";
import type { StudioEditor } from "../studio-editor.ts";

const compositions = new WeakMap<StudioEditor, Composition>();

/** Types a key of the phonetic keyboard into a text. Gives false where the key is typed as it is. */
export function typeInText(editor: StudioEditor, key: string): boolean {
  if (!editor.selection || Editor.void(editor)) return false;
  const stroke = nextStroke(editor, key);
  if (!stroke) return false;
  if (Range.isExpanded(editor.selection)) editor.deleteFragment();
  const goesOn = stroke.composition.keys.length > 1;
  compositions.set(editor, stroke.composition);
  if (goesOn && stroke.remove > 0) HistoryEditor.withMerging(editor, () => apply(editor, stroke));
  else apply(editor, stroke);
  return true;
}

function nextStroke(editor: StudioEditor, key: string): KeyStroke | null {
  const [caret] = Range.edges(editor.selection ?? Editor.range(editor, []));
  const block = textBlockAround(editor, caret)?.[1];
  if (!block) return null;
  const before = Editor.string(editor, { anchor: Editor.start(editor, block), focus: caret });
  const isTyping = editor.selection && Range.isCollapsed(editor.selection);
  const stroke = strokeOf(isTyping ? (compositions.get(editor) ?? null) : null, key, before);
  return stroke && stroke.remove > caret.offset ? strokeOf(null, key, before) : stroke;
}

function apply(editor: StudioEditor, { remove, insert }: KeyStroke): void {
  const caret = editor.selection?.anchor;
  if (caret && remove > 0) {
    const anchor = { path: caret.path, offset: caret.offset - remove };
    Transforms.delete(editor, { at: { anchor, focus: caret }, hanging: true });
  }
  if (insert) editor.insertText(insert);
}
