import type { ErrorCode, Fault } from "../../shared/contract/errors.ts";
import { wordsOfFault } from "../../shared/contract/fault-words.ts";
import { languages, type Language } from "../../shared/language/language.ts";

const otherData: Readonly<Record<Language, string>> = {
  en: "Or work with another folder: --data DIR",
  bn: "অথবা অন্য ফোল্ডারে কাজ করুন: --data DIR",
};

/** What helps on the command line besides. */
const additions: { readonly [Code in ErrorCode]?: Readonly<Record<Language, string>> } = {
  NOT_FOUND: {
    en: "See what there is: tot coverage --curriculum nsss-tot",
    bn: "কী আছে দেখুন: tot coverage --curriculum nsss-tot",
  },
  INVALID_INPUT: { en: "See how it is used: tot help", bn: "ব্যবহার দেখুন: tot help" },
  FORMAT_UNKNOWN: { en: "See how it is used: tot help", bn: "ব্যবহার দেখুন: tot help" },
  CURRICULUM_FAULT: {
    en: "Every fault is named by: tot check FILE",
    bn: "সব ত্রুটি দেখতে: tot check FILE",
  },
  DATABASE_LOCKED: otherData,
  DATABASE_DAMAGED: otherData,
};

function messageIn(language: Language, fault: Fault): string {
  const { happened, kept, todo } = wordsOfFault(fault, language);
  const sentences = [happened, kept, todo, additions[fault.code]?.[language]];
  return sentences.filter((sentence) => sentence !== undefined).join(" ");
}

/** A fault in words that say what to do: one line in English, one in Bangla. */
export const faultMessage = (fault: Fault): string =>
  languages.map((language) => messageIn(language, fault)).join("\n");
