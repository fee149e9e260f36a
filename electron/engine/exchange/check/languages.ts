import { isStale, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { languages } from "../../../../shared/language/language.ts";
import { normaliseText } from "../../../../shared/language/normalise.ts";
import { curriculumFile, listFiles } from "../paths.ts";
import { isFields } from "../shape.ts";
import { placeName } from "../words.ts";
import { tell, type Checking } from "./places.ts";

const languageNames = { en: "English", bn: "Bangla" } as const;

const isBilingual = (value: unknown): value is Bilingual =>
  isFields(value) && typeof value.en === "string" && typeof value.bn === "string";

type Visit = (text: Bilingual | string, keys: readonly PropertyKey[]) => void;

/** Calls `visit` for every text in plain data: those in both languages whole, others by themselves. */
function visitTexts(value: unknown, keys: readonly PropertyKey[], visit: Visit): void {
  if (typeof value === "string" || isBilingual(value)) return visit(value, keys);
  if (Array.isArray(value)) {
    value.forEach((child, index) => visitTexts(child, [...keys, index], visit));
  } else if (isFields(value)) {
    for (const [key, child] of Object.entries(value)) visitTexts(child, [...keys, key], visit);
  }
}

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
  const { curriculum, modules, sessions, courses, placements, facts, glossary } = checking.content;
  const check = (path: string, data: unknown): void =>
    visitTexts(data, [], (text, keys) => {
      const fault = faultOf(text, keys, curriculum.sourceLanguage);
      if (fault) tell(checking, path, `${placeName(keys)} ${fault}`);
    });
  check(curriculumFile, curriculum);
  for (const module of modules) check(checking.pathOfModule(module.id), module);
  for (const item of sessions) {
    check(checking.pathOf(item, "session"), item.session);
    check(checking.pathOf(item, "deck"), { slides: item.deck.slides });
  }
  check(listFiles.courses, courses);
  check(listFiles.placements, placements);
  check(listFiles.facts, facts);
  check(listFiles.glossary, glossary);
}
