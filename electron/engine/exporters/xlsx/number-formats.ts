import type { Language } from "../../../../shared/language/language.ts";
import type { CellValue } from "./workbook.ts";

/** Where a language's days and digits come from: the locale, and for Bangla the shape of digits before it. */
const locale: Readonly<Record<Language, string>> = { en: "[$-809]", bn: "[$-5000845]" };

type Kind = "number" | "minutes" | "date" | "time";
const patterns: Readonly<Record<Kind, string>> = {
  number: "General",
  minutes: "0",
  date: "d mmmm yyyy",
  time: "h:mm",
};
/** Bangla numbers need a pattern of their own: "General" knows no digits but its own. */
const banglaNumber = "0.######";

/** The pattern that shows a value (ECMA-376 part 1, 18.8.31); null where the words show themselves. */
export function numberFormat({ type }: CellValue, language: Language): string | null {
  if (type === "empty" || type === "text") return null;
  if (type === "number" && language === "en") return null;
  const pattern = type === "number" ? banglaNumber : patterns[type];
  return type === "minutes" && language === "en" ? pattern : `${locale[language]}${pattern}`;
}
