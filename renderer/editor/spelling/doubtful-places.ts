import { Point, Range } from "slate";
import { ReactEditor } from "slate-react";
import { indexOfBlock } from "../../../shared/document/commands/find.ts";
import { findInTyped } from "../../../shared/document/find/find-in-block.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { wordsToCheck, type CheckedWord } from "../../../shared/language/spelling/words.ts";
import { rangeOf, type Place } from "../find/places.ts";
import { domRangeOf } from "../highlights.ts";
import { blocksOf, type StudioEditor } from "../studio-editor.ts";
import type { Texts } from "../texts.ts";
import { visibleBlocks } from "../visible-blocks.ts";

/** A word in sight. */
export type DoubtfulPlace = { readonly place: Place; readonly word: CheckedWord };

/** The words of every block in sight, of both texts. */
export const wordsInSight = (texts: Texts): readonly DoubtfulPlace[] =>
  languages.flatMap((language) => wordsInText(texts.editors[language], language));

function wordsInText(editor: StudioEditor, language: Language): readonly DoubtfulPlace[] {
  const root = document.querySelector(`[data-text="${language}"]`);
  const seen = root ? visibleBlocks(root) : [];
  return seen.flatMap((element) => {
    const id = element.getAttribute("data-block") ?? "";
    const block = blocksOf(editor)[indexOfBlock(editor, id)];
    if (!block) return [];
    const words: CheckedWord[] = [];
    const matches = findInTyped(block, (text) => {
      const found = wordsToCheck(text);
      words.push(...found);
      return found;
    });
    return matches.flatMap((match, index) => {
      const word = words[index];
      return word ? [{ place: { language, block: id, index, match }, word }] : [];
    });
  });
}

/** Where a word stands in its text and on the page. */
export function boxOf({ editors }: Texts, { place }: DoubtfulPlace) {
  const editor = editors[place.language];
  const range = rangeOf(editor, place);
  const shown = range && domRangeOf(editor, range);
  return shown ? { range, shown, box: shown.getBoundingClientRect() } : null;
}

/** True where the pointer is on a word. */
export const isUnder = (
  texts: Texts,
  found: DoubtfulPlace,
  { clientX, clientY }: MouseEvent,
): boolean =>
  Array.from(boxOf(texts, found)?.shown.getClientRects() ?? []).some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );

/** True for a word after the caret in the text that has it, or at it; a selected word is behind. */
export function isAhead({ editors }: Texts, { place }: DoubtfulPlace): boolean {
  const editor = editors[place.language];
  const range = rangeOf(editor, place);
  const { selection } = editor;
  if (!range || !selection || !ReactEditor.isFocused(editor)) return false;
  const caret = Range.end(selection);
  const isAtWord = Range.isCollapsed(selection) && Range.includes(range, caret);
  return isAtWord || !Point.isBefore(range.anchor, caret);
}

/** The word at whose end the caret stands may not be at its end yet. */
export function isBeingTyped(editor: StudioEditor, range: Range): boolean {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection) || !ReactEditor.isFocused(editor)) return false;
  return Range.includes(range, selection.anchor);
}
