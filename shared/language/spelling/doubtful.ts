import type { Language } from "../language.ts";
import type { Speller } from "./speller.ts";

/** Two vowel signs in a row, or one after a hasanta: no Bangla word is written so. */
const impossible = /[\u09be-\u09cc]{2}|\u09cd[\u09be-\u09cc]|^[\u09be-\u09cd]/;
/** Both spellings are good English, and the administration writes either. */
const oxford = /i[sz](?=e|ing|ation)/;

/**
 * Whether a word is to be marked. English: what the list does not know. The Bangla list is modest and
 * Bangla forms are many, so there a word is doubtful only where it is close to a known one, or impossible.
 */
export function doubtfulIn(language: Language, speller: Speller, word: string): boolean {
  if (speller.knows(word)) return false;
  if (language === "en") return !speller.knows(word.replace(oxford, "is"));
  if (impossible.test(word)) return true;
  return speller.suggest(word).some((suggestion) => !suggestion.includes(" "));
}
