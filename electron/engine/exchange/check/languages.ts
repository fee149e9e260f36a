import { isStale, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { languages } from "../../../../shared/language/language.ts";
import { normaliseText } from "../../../../shared/language/normalise.ts";
import { placeName } from "../words.ts";
import { visitFields } from "./fields.ts";
import { tell, type Checking } from "./places.ts";

const languageNames = { en: "English", bn: "Bangla" } as const;

/** An abbreviation may exist in one language only. */
const free: ReadonlySet<PropertyKey> = new Set(["abbreviation"]);

/** Fields that cannot be empty, wherever they stand. */
const needed: ReadonlySet<PropertyKey> = new Set([
  "shortTitle",
  "objective",
  "stem",
  "name",
  "value",
  "term",
  "meaning",
]);

const isNormal = (text: string): boolean => text === normaliseText(text);

function faultOf(
  text: Bilingual | string,
  keys: readonly PropertyKey[],
  source: "en" | "bn",
): string | null {
  if (typeof text === "string") return isNormal(text) ? null : "is not normalised (Unicode NFC)";
  const [empty, ...others] = languages.filter((language) => text[language].trim() === "");
  const field = keys.at(-1) ?? "";
  if (empty && others.length === 0 && !free.has(field)) return `has no ${languageNames[empty]}`;
  if (empty) return needed.has(field) ? "is empty" : null;
  if (!isNormal(text.en) || !isNormal(text.bn)) return "is not normalised (Unicode NFC)";
  return isStale(text, source) ? "has a translation that is older than its source" : null;
}

/** Every text of the curriculum but the documents: in both languages, normalised, translated afresh. */
export function checkLanguages(checking: Checking): void {
  const { sourceLanguage } = checking.content.curriculum;
  visitFields(checking, ({ path, keys }, text) => {
    const fault = faultOf(text, keys, sourceLanguage);
    if (fault) tell(checking, path, `${placeName(keys)} ${fault}`);
  });
}
