import { Editor, Transforms } from "slate";
import { ReactEditor } from "slate-react";
import { blockAround, indexOfBlock } from "../../shared/document/commands/find.ts";
import { otherLanguage, type Language } from "../../shared/language/language.ts";
import { showBlock } from "./chunks/show-block.ts";
import type { StudioEditor } from "./studio-editor.ts";
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
