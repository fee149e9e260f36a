import { toAsciiDigits } from "../../shared/language/digits.ts";

/** Whole minutes out of what was typed, in the digits of either language; null for anything else. */
export function parseMinutes(typed: string, lowest: number, highest = 1_440): number | null {
  const text = toAsciiDigits(typed).trim();
  if (!/^\d{1,4}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes >= lowest && minutes <= highest ? minutes : null;
}

/** A time of day as typed, "9:30" or "৯.৩০", in minutes from midnight; null for anything else. */
export function parseClock(typed: string): number | null {
  const [, hours = "", minutes = ""] =
    /^(\d{1,2})[:.](\d{2})$/.exec(toAsciiDigits(typed).trim()) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}
