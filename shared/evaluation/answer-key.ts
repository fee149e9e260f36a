import { toAsciiDigits } from "../language/digits.ts";
import { optionLetter } from "./paper.ts";

/** Signs for "no answer". */
const blanks = new Set(["", "-", "–", "—", ".", "x", "X", "0"]);

/**
 * Reads one answer as a person types it: a letter of either language or a number from 1.
 * Gives the place on the paper from 0, null for a blank, "unreadable" for anything else; whether the
 * item has so many options is for the caller to see.
 */
export function readAnswer(text: string): number | null | "unreadable" {
  const sign = toAsciiDigits(text.normalize("NFC").trim()).toUpperCase();
  if (blanks.has(sign)) return null;
  if (/^[1-9]$/.test(sign)) return Number(sign) - 1;
  for (const place of [0, 1, 2, 3, 4, 5]) {
    if (sign === optionLetter(place, "en") || sign === optionLetter(place, "bn")) return place;
  }
  return "unreadable";
}
