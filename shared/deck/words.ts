import type { Bilingual } from "../language/bilingual.ts";
import type { Language } from "../language/language.ts";
import { inDigits } from "../language/digits.ts";

const words = {
  session: { en: "Session", bn: "সেশন" },
  minutes: { en: "minutes", bn: "মিনিট" },
  factsAsOf: { en: "Facts as of", bn: "তথ্য হালনাগাদ:" },
} as const satisfies Record<string, Bilingual>;

/** A word that slides say of themselves. */
export const word = (key: keyof typeof words, language: Language): string => words[key][language];

/** "Risk and age (1/2)", in the digits of the language. */
export function partTitle(
  title: string,
  part: { index: number; of: number } | null,
  language: Language,
): string {
  return part ? `${title} (${inDigits(`${part.index}/${part.of}`, language)})` : title;
}
