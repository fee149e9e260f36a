import { createContext, useContext } from "react";
import { inDigits } from "../../shared/language/digits.ts";
import type { Language } from "../../shared/language/language.ts";

/** The words of one part of the interface in both languages; the Bangla table has the English one's type. */
export type WordTable<Words> = { readonly en: Words; readonly bn: Words };

export const defineWords = <Words>(table: {
  readonly en: Words;
  readonly bn: NoInfer<Words>;
}): WordTable<Words> => table;

export const LanguageContext = createContext<Language>("en");

/** The language of the interface. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of a table in the language of the interface. */
export const useWords = <Words>(table: WordTable<Words>): Words => table[useLanguage()];

/** A number for an English sentence with the form of the word that goes with it. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A number in Bangla digits for a Bangla sentence, grouped as in ১,০৭৭. */
export const banglaNumber = (count: number): string => inDigits(count.toLocaleString("en"), "bn");
