import { inDigits } from "./digits.ts";
import type { Language } from "./language.ts";

/** The months of the Bangla year from Boishakh, with their days; Falgun has one more in a leap year. */
const months = [
  { en: "Boishakh", bn: "বৈশাখ", days: 31 },
  { en: "Jyoishtho", bn: "জ্যৈষ্ঠ", days: 31 },
  { en: "Asharh", bn: "আষাঢ়", days: 31 },
  { en: "Srabon", bn: "শ্রাবণ", days: 31 },
  { en: "Bhadro", bn: "ভাদ্র", days: 31 },
  { en: "Ashwin", bn: "আশ্বিন", days: 31 },
  { en: "Kartik", bn: "কার্তিক", days: 30 },
  { en: "Ogrohayon", bn: "অগ্রহায়ণ", days: 30 },
  { en: "Poush", bn: "পৌষ", days: 30 },
  { en: "Magh", bn: "মাঘ", days: 30 },
  { en: "Falgun", bn: "ফাল্গুন", days: 29 },
  { en: "Choitro", bn: "চৈত্র", days: 30 },
] as const;

const falgun = 10;
/** The Bangla year that begins in a year of the common calendar. */
const yearsBetween = 593;
/** The months have these lengths since 1 Kartik 1426. */
const reckonedSince = "2019-10-17";

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const dayMilliseconds = 86_400_000;

/**
 * A date, YYYY-MM-DD, in Bangladesh's official Bangla calendar: "17 Falgun 1432", "১৭ ফাল্গুন ১৪৩২". The
 * year begins on 14 April; months as the Bangla Academy's committee set them in 2019, so that 21
 * February is always 8 Falgun, 26 March 12 Choitro and 16 December 1 Poush. Null before that.
 */
export function banglaDate(isoDate: string, language: Language): string | null {
  if (isoDate < reckonedSince) return null;
  const year = Number(isoDate.slice(0, 4));
  const begins = isoDate.slice(5) >= "04-14" ? year : year - 1;
  const time = Date.parse(`${isoDate}T00:00:00Z`) - Date.UTC(begins, 3, 14);
  let left = time / dayMilliseconds;
  for (const [index, month] of months.entries()) {
    const days = month.days + (index === falgun && isLeap(begins + 1) ? 1 : 0);
    if (left < days) {
      return `${inDigits(left + 1, language)} ${month[language]} ${inDigits(begins - yearsBetween, language)}`;
    }
    left -= days;
  }
  return null;
}
