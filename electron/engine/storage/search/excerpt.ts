import { wordsIn, type Word } from "./words.ts";

export type ExcerptPart = { readonly text: string; readonly match: boolean };

/** About how much of a text is shown before the first match, and in all (UTF-16 units). */
const lead = 40;
const length = 180;

type Range = { readonly start: number; readonly end: number };

/** The part of a text to show: whole words around the first match. */
function windowOf(text: string, words: readonly Word[], first: Word | undefined): Range {
  const from = Math.max(0, (first?.start ?? 0) - lead);
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? 0);
  const last = words.findLast((word) => word.end <= start + length && word.end > start);
  const end = start + length >= text.length ? text.length : (last?.end ?? start + length);
  return { start, end };
}

/** A text cut down to where the query's words are, in parts: those that match and those between. */
export function excerptOf(text: string, query: string): ExcerptPart[] {
  const wanted = wordsIn(query).map(({ form }) => form);
  const words = wordsIn(text);
  const matches = words.filter(({ form }) => wanted.some((start) => form.startsWith(start)));
  const shown = windowOf(text, words, matches[0]);
  const parts: ExcerptPart[] = [];
  const push = (part: string, match: boolean) => {
    if (part) parts.push({ text: part.replace(/\s+/g, " "), match });
  };
  if (shown.start > 0) push("…", false);
  let at = shown.start;
  for (const { start, end } of matches.filter((match) => match.end <= shown.end)) {
    push(text.slice(at, start), false);
    push(text.slice(start, end), true);
    at = end;
  }
  push(text.slice(at, shown.end), false);
  if (shown.end < text.length) push("…", false);
  return parts;
}
