import { z } from "zod";
import { findForm } from "./find-form.ts";

export const findQuerySchema = z.strictObject({
  text: z.string().min(1).max(200),
  matchCase: z.boolean(),
  wholeWords: z.boolean(),
});
export type FindQuery = z.infer<typeof findQuerySchema>;

/** A part of a text in UTF-16 units, its end exclusive. */
export type Span = { readonly start: number; readonly end: number };
/** Finds every place in a text, from its start, none over another. */
export type Finder = (text: string) => readonly Span[];

const partOfWord = /[\p{L}\p{N}\p{M}\u200c\u200d]/u;

/** What looks for a query. Finds nothing for a query of joiners alone. */
export function finderFor({ text: wanted, matchCase, wholeWords }: FindQuery): Finder {
  const { form: query } = findForm(wanted, matchCase);
  return (text) => {
    if (query === "") return [];
    const { form, starts, ends } = findForm(text, matchCase);
    const spans: Span[] = [];
    let at = form.indexOf(query);
    while (at >= 0) {
      const span = { start: starts[at] ?? 0, end: ends[at + query.length - 1] ?? 0 };
      const fits = !wholeWords || isWhole(text, span);
      if (fits) spans.push(span);
      at = form.indexOf(query, at + (fits ? query.length : 1));
    }
    return spans;
  };
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  !isPartOfWord(text, start - 1) && !isPartOfWord(text, end);

const isPartOfWord = (text: string, at: number): boolean =>
  at >= 0 && partOfWord.test(text.charAt(at));
