import { searchForm } from "../../../shared/language/normalise.ts";
import { soundForm } from "../../../shared/language/sound.ts";
import type { PaletteEntry } from "./entries.ts";

/** Letters of a Latin word from which on it may be Bangla by its sound. */
const leastForSound = 3;

const latin = /^[a-z]+$/;
const wordOfText = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

const wordsOf = (query: string): readonly string[] =>
  searchForm(query).split(/\s+/).filter(Boolean);

const soundOf = (word: string): string | null =>
  latin.test(word) && word.length >= leastForSound ? soundForm(word) : null;

/** True for a Bangla word that begins with the sound of one that was typed in Latin letters. */
function soundsLike(word: string, typed: string): boolean {
  const sound = soundOf(typed);
  return sound !== null && /^[\u0980-\u09ff]/.test(word) && soundForm(word).startsWith(sound);
}

/** Entries in whose names (or numbers) every word of the query stands, in either language or by its sound. */
export function matchingEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = wordsOf(query);
  return entries.filter(({ name, aside, group }) => {
    const number = group === "places" ? aside : "";
    const text = searchForm(`${number} ${name.en} ${name.bn}`);
    const bangla = name.bn.match(wordOfText) ?? [];
    return words.every(
      (word) => text.includes(word) || bangla.some((each) => soundsLike(each, word)),
    );
  });
}

export type NamePart = { readonly text: string; readonly match: boolean };

/** A name in parts: the words in which a word of the query stands, and what is between them. */
export function partsOfName(name: string, query: string): readonly NamePart[] {
  const typed = wordsOf(query);
  const parts: NamePart[] = [];
  let end = 0;
  for (const { 0: word, index } of name.matchAll(wordOfText)) {
    const form = searchForm(word);
    if (!typed.some((each) => form.includes(each) || soundsLike(word, each))) continue;
    parts.push({ text: name.slice(end, index), match: false }, { text: word, match: true });
    end = index + word.length;
  }
  parts.push({ text: name.slice(end), match: false });
  return parts.filter(({ text }) => text !== "");
}
