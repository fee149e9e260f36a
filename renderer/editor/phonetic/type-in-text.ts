import { Editor, Range, Transforms } from "slate";
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
  takeBack(editor, stroke.remove, goesOn);
  if (stroke.insert) editor.insertText(stroke.insert);
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

/** Signs that the next key makes another of belong to what is being typed, for undo too. */
function takeBack(editor: StudioEditor, count: number, goesOn: boolean): void {
  const caret = editor.selection?.anchor;
  if (!caret || count === 0) return;
  const anchor = { path: caret.path, offset: caret.offset - count };
  const work = () => Transforms.delete(editor, { at: { anchor, focus: caret }, hanging: true });
  if (goesOn) editor.story.following(work);
  else work();
}
