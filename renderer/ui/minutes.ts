import { toAsciiDigits } from "../../shared/language/digits.ts";

/** Whole minutes out of what was typed, in the digits of either language; null for anything else. */
export function parseMinutes(typed: string, lowest: number, highest = 1_440): number | null {
  const text = toAsciiDigits(typed).trim();
  if (!/^\d{1,4}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes >= lowest && minutes <= highest ? minutes : null;
}
