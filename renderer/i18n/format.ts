import { clockOf, shortDate } from "../../shared/language/dates.ts";
import { inDigits } from "../../shared/language/digits.ts";
import type { Bilingual } from "../../shared/language/bilingual.ts";
import { textIn } from "../../shared/language/bilingual.ts";
import type { Language } from "../../shared/language/language.ts";
import { useLanguage } from "./words.ts";

const today = (isoMoment: string) =>
  new Date(isoMoment).toDateString() === new Date().toDateString();

const units = { en: { minute: "min", hour: "h" }, bn: { minute: "মি.", hour: "ঘ." } } as const;

/** Numbers, times and texts as they stand in a language. */
export function formatIn(language: Language) {
  const digits = (value: string | number) => inDigits(value, language);
  const { minute, hour } = units[language];
  return {
    language,
    digits,
    /** "90 min", "৯০ মি.". */
    minutes: (count: number) => `${digits(count)} ${minute}`,
    /** "23 h 45", "২৩ ঘ. ৪৫"; under an hour as minutes. */
    hours: (count: number) =>
      count < 60
        ? `${digits(count)} ${minute}`
        : `${digits(Math.floor(count / 60))} ${hour}${count % 60 ? ` ${digits(String(count % 60).padStart(2, "0"))}` : ""}`,
    time: (isoMoment: string) => clockOf(isoMoment, language),
    /** The time for a moment of today, else the day. */
    moment: (isoMoment: string) =>
      today(isoMoment) ? clockOf(isoMoment, language) : shortDate(isoMoment, language),
    text: (text: Bilingual) => textIn(text, language),
  };
}

export type Format = ReturnType<typeof formatIn>;

/** Made once: thousands of cells ask. */
const formats = { en: formatIn("en"), bn: formatIn("bn") } as const;

export const useFormat = (): Format => formats[useLanguage()];
