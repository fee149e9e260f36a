import { Editor, Transforms } from "slate";
import { ReactEditor } from "slate-react";
import { blockAround, indexOfBlock } from "../../shared/document/commands/find.ts";
import { otherLanguage, type Language } from "../../shared/language/language.ts";
import { showBlock } from "./chunks/show-block.ts";
import { blocksOf, type StudioEditor } from "./studio-editor.ts";
import type { Texts } from "./texts.ts";

/** Puts the caret at the start of a block and shows it. Gives false where the text has no such block. */
export function goToBlock(
  editor: StudioEditor,
  id: string,
  edge: ScrollLogicalPosition = "nearest",
): boolean {
  const index = indexOfBlock(editor, id);
  if (index < 0) return false;
  Transforms.select(editor, Editor.start(editor, [index]));
  const element = showBlock(editor, index);
  if (edge !== "nearest") element?.scrollIntoView({ block: edge });
  ReactEditor.focus(editor);
  return true;
}

/** Goes from a block to the same block in the other language. */
export function goToCounterpart({ editors }: Texts, from: Language): boolean {
  const id = blockAround(editors[from])?.[0].id;
  return id !== undefined && goToBlock(editors[otherLanguage(from)], id);
}

/** Goes to the next (or previous) stale block of the translation, round the end. */
export function goToStale({ editors, state }: Texts, translation: Language, step: 1 | -1): boolean {
  const editor = editors[translation];
  const { stale } = state.get();
  const here = blockAround(editor)?.[1][0] ?? -1;
  const ids = blocksOf(editor).map(({ id }) => id);
  const places = ids.flatMap((id, index) => (stale.has(id) ? [index] : []));
  const ahead = step === 1 ? places : places.toReversed();
  const target = ahead.find((index) => (step === 1 ? index > here : index < here)) ?? ahead[0];
  const id = target === undefined ? undefined : ids[target];
  return id !== undefined && goToBlock(editor, id);
}
