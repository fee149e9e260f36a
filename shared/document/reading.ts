import type { Language } from "../language/language.ts";

/**
 * Words a minute of silent reading. English: 238 for non-fiction (Brysbaert, Journal of Memory and Language
 * 109, 2019). Bangla has no norm of its own yet: 184, the mean of the 17 languages of the International
 * Reading Speed Texts (Trauzettel-Klosinski and Dietz, 2012).
 */
const wordsAMinute: Readonly<Record<Language, number>> = { en: 238, bn: 184 };

/** Whole minutes that somebody reads so many words in; at least one where there is a word. */
export const readingMinutes = (words: number, language: Language): number =>
  words === 0 ? 0 : Math.max(1, Math.round(words / wordsAMinute[language]));
