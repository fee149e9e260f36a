import type { Bilingual } from "./bilingual-schema.ts";
import { fingerprint } from "../lib/hash.ts";
import { otherLanguage, type Language } from "./language.ts";

export type { Bilingual } from "./bilingual-schema.ts";

export const bilingual = (en = "", bn = ""): Bilingual => ({ en, bn });

/** The text in one language, or in the other where this one is empty. */
export function textIn(text: Bilingual, language: Language): string {
  return text[language] || text[otherLanguage(language)];
}

/**
 * Sets one language's text. Changing the source keeps what the translation was made from, so that it
 * shows as stale; changing the translation marks it as made from the source as it stands.
 */
export function setText(
  text: Bilingual,
  language: Language,
  value: string,
  source: Language,
): Bilingual {
  const changed = { ...text, [language]: value };
  const translation = text[otherLanguage(source)];
  if (language === source) {
    if (value === text[source]) return text;
    return {
      ...changed,
      basis: translation ? (text.basis ?? fingerprint(text[source])) : undefined,
    };
  }
  return { ...changed, basis: undefined };
}

/** True where both languages have text and the source has changed since it was translated. */
export function isStale(text: Bilingual, source: Language): boolean {
  if (!text.basis || !text.en || !text.bn) return false;
  return text.basis !== fingerprint(text[source]);
}
