import type { Language } from "./language.ts";

const banglaZero = 0x09e6;

const toBangla = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(banglaZero + Number(digit)));

/** Bangla digits (০-৯) as ASCII digits; everything else stays. */
export const toAsciiDigits = (text: string) =>
  text.replace(/[০-৯]/g, (digit) => String((digit.codePointAt(0) ?? banglaZero) - banglaZero));

/** The text with all its digits in the digits of the language. */
export function inDigits(text: string | number, language: Language): string {
  return language === "bn" ? toBangla(String(text)) : toAsciiDigits(String(text));
}
