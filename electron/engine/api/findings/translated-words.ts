import { isStale, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { otherLanguage, type Language } from "../../../../shared/language/language.ts";

const isBilingual = (value: object): value is Bilingual =>
  "en" in value && "bn" in value && typeof value.en === "string" && typeof value.bn === "string";

/** Every bilingual text in plain data, at any depth. */
function bilingualsIn(data: unknown): readonly Bilingual[] {
  if (typeof data !== "object" || data === null) return [];
  if (isBilingual(data)) return [data];
  return Object.values(data).flatMap(bilingualsIn);
}

/** How many texts have no words in a language though they have some in the other, and how many are stale. */
export function wordGaps(data: unknown, language: Language, source: Language) {
  const texts = bilingualsIn(data);
  const missing = texts.filter((text) => !text[language] && text[otherLanguage(language)]);
  const stale = language === source ? [] : texts.filter((text) => isStale(text, source));
  return { missing: missing.length, stale: stale.length };
}
