import { Editor, Range, Transforms } from "slate";
import { voidChildren, type CrossReference, type InlineElement } from "../nodes/inline.ts";
import { textBlockAround } from "./find.ts";

/** Puts an inline element at the caret, in place of selected words, and goes on after it. */
function insertInline(editor: Editor, element: InlineElement): void {
  if (!editor.selection) return;
  if (Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
  if (!textBlockAround(editor)) return;
  Transforms.insertNodes(editor, element);
  Transforms.move(editor, { unit: "offset" });
}

/** Sets the value of a fact of the curriculum. */
export const insertFact = (editor: Editor, fact: string): void =>
  insertInline(editor, { type: "fact", fact, children: voidChildren() });

/** Refers to a session, a slide or a handout; its words are made when it is shown. */
export const insertCrossReference = (editor: Editor, target: CrossReference["target"]): void =>
  insertInline(editor, { type: "cross-reference", target, children: voidChildren() });

/** Adds a footnote at the caret. */
export const insertFootnote = (editor: Editor, note: string): void =>
  insertInline(editor, { type: "footnote", note: [{ text: note }], children: voidChildren() });
