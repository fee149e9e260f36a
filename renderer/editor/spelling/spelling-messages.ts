import type { Language } from "../../../shared/language/language.ts";

/** What the page asks the speller: which of some words are doubtful, or what one may have been meant to be. */
export type SpellingQuestion =
  | {
      readonly id: number;
      readonly kind: "check";
      readonly language: Language;
      readonly words: readonly string[];
    }
  | {
      readonly id: number;
      readonly kind: "suggest";
      readonly language: Language;
      readonly word: string;
    };

export type SpellingAnswer = { readonly id: number; readonly words: readonly string[] };
