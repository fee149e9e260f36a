import { searchForm } from "../../../../shared/language/normalise.ts";

/** The same characters as the index's tokenizer takes for parts of words, and joiners. */
const word = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}\u200c\u200d]+/gu;
/** Accents of Latin letters, which the index folds away. */
const latinAccents = /[\u0300-\u036f]/g;

export type Word = {
  /** As the index compares it. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
};

/** A word as the index compares it: normalised, lower case, ASCII digits, no accents. */
const fold = (text: string) =>
  searchForm(text).normalize("NFD").replace(latinAccents, "").normalize("NFC");

/** The words of a text with their places (UTF-16 indices, end exclusive). */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    form: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ form }) => form !== "");
}

/**
 * A query for FTS5: every word must occur, each as the beginning of a word, because Bangla sets its
 * case endings at the end (নিরাপত্তা, নিরাপত্তার). Null where the query holds no word.
 */
export function matchExpression(query: string): string | null {
  const forms = wordsIn(searchForm(query)).map(({ form }) => `"${form}"*`);
  return forms.length > 0 ? forms.join(" ") : null;
}
