import { inDigits, toAsciiDigits } from "./digits.ts";
import type { Language } from "./language.ts";

/** Month names as Bangladesh's administration writes them. */
const months: Record<Language, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  bn: [
    "জানুয়ারি",
    "ফেব্রুয়ারি",
    "মার্চ",
    "এপ্রিল",
    "মে",
    "জুন",
    "জুলাই",
    "আগস্ট",
    "সেপ্টেম্বর",
    "অক্টোবর",
    "নভেম্বর",
    "ডিসেম্বর",
  ],
};

/** A date without a time, YYYY-MM-DD, as "23 June 2024" or "২৩ জুন ২০২৪". */
export function longDate(isoDate: string, language: Language): string {
  const [year, month, day] = isoDate.slice(0, 10).split("-").map(Number);
  const name = months[language][(month ?? 1) - 1] ?? "";
  return `${inDigits(day ?? 1, language)} ${name} ${inDigits(year ?? 1970, language)}`;
}

/** The days of the week from Sunday, in full and as they head a column. */
const days: Record<Language, readonly { readonly full: string; readonly short: string }[]> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"].map(
    (full) => ({ full, short: full.slice(0, 3) }),
  ),
  bn: ["রবি", "সোম", "মঙ্গল", "বুধ", "বৃহস্পতি", "শুক্র", "শনি"].map((short) => ({
    full: `${short}বার`,
    short,
  })),
};

/** The name of a day of the week, from 0 for Sunday: "Sunday" or "রবিবার"; short "Sun" or "রবি". */
export const weekdayName = (
  index: number,
  language: Language,
  length: "full" | "short" = "full",
): string => days[language][index]?.[length] ?? "";

const weekdayIndex = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`).getUTCDay();

/** A date with its day of the week: "Sunday, 1 March 2026", "রবিবার, ১ মার্চ ২০২৬". */
export const dayAndDate = (isoDate: string, language: Language): string =>
  `${weekdayName(weekdayIndex(isoDate), language)}, ${longDate(isoDate, language)}`;

/** A date as it heads a column: "Sun 1 March", "রবি ১ মার্চ". */
export function shortDay(isoDate: string, language: Language): string {
  const [, month, day] = isoDate.split("-").map(Number);
  const name = weekdayName(weekdayIndex(isoDate), language, "short");
  return `${name} ${inDigits(day ?? 1, language)} ${months[language][(month ?? 1) - 1] ?? ""}`;
}

/** A date as it is written in a field, day first: "01/03/2026", "০১/০৩/২০২৬". */
export const numericDate = (isoDate: string, language: Language): string =>
  inDigits(isoDate.split("-").toReversed().join("/"), language);

/**
 * A date as somebody types it, day first, in the digits of either language: "1/3/2026", "০১.০৩.২০২৬",
 * or as YYYY-MM-DD. Gives YYYY-MM-DD; null for anything that is no date.
 */
export function parseDate(typed: string): string | null {
  const text = toAsciiDigits(typed).trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}` : text;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));
  const stays = isDate && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);
  return stays ? iso : null;
}

/** A moment (ISO 8601) as day and month in local time: "19 Nov", "১৯ নভেম্বর". */
export function shortDate(isoMoment: string, language: Language): string {
  const moment = new Date(isoMoment);
  const name = months[language][moment.getMonth()] ?? "";
  return `${inDigits(moment.getDate(), language)} ${language === "en" ? name.slice(0, 3) : name}`;
}

/** Minutes from midnight as "11:08" or "১১:০৮"; what runs past midnight starts again at 0:00. */
export function clock(minutesFromMidnight: number, language: Language): string {
  const minutes = ((minutesFromMidnight % 1_440) + 1_440) % 1_440;
  const text = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return inDigits(text, language);
}

/** The local time of a moment (ISO 8601): "10:42", "১০:৪২". */
export function clockOf(isoMoment: string, language: Language): string {
  const moment = new Date(isoMoment);
  return clock(moment.getHours() * 60 + moment.getMinutes(), language);
}
