import { inDigits } from "./digits.ts";
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
