import type { Language } from "../language.ts";

/** A word to check, where it stands in its text (UTF-16, end exclusive), and the list to look in. */
export type CheckedWord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
};

const word = /[\p{L}\p{M}\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*/gu;
const bangla = /^[\u0980-\u09ff\u200c\u200d]+$/;
const english = /^[A-Za-z'’]+$/;
/** What makes a string of letters a code, a file or an address, and an ending after a number no word. */
const code = /[\d০-৯][-–]?$|[_@/\\#&]$|\p{L}\.$/u;
const codeAfter = /^(?:[\d০-৯_@\\]|[./]\p{L}|-[A-Za-z])/u;

/**
 * The words of a text that a word list can know. Numbers with their endings, addresses, codes, capitals
 * (names of offices) and single letters are left alone.
 */
export function wordsToCheck(text: string): readonly CheckedWord[] {
  return Array.from(text.matchAll(word)).flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    const language = languageOf(found);
    const isLone = found.length < 2 || isCapitals(found);
    const isPart = code.test(text.slice(0, start)) || codeAfter.test(text.slice(end));
    return language && !isLone && !isPart ? [{ text: found, start, end, language }] : [];
  });
}

function languageOf(found: string): Language | null {
  if (bangla.test(found)) return "bn";
  return english.test(found) ? "en" : null;
}

const isCapitals = (found: string): boolean =>
  /^[A-Z]+(?:['’]?s)?$/.test(found) || /[a-z][A-Z]/.test(found);
