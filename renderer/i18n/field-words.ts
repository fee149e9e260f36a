import { defineWords } from "./words.ts";

export const fieldWords = defineWords({
  en: {
    tags: { en: "EN", bn: "বাং" },
    names: { en: "English", bn: "Bangla" },
    stale: "The source was changed after this was translated.",
    wholeMinutes: "Whole minutes from 0 to 1,440.",
    slotMinutes: "Whole minutes from 5 to 1,440.",
    placementMinutes: "Whole minutes from 1 to 1,440.",
    minutes: "Minutes",
  },
  bn: {
    tags: { en: "EN", bn: "বাং" },
    names: { en: "ইংরেজি", bn: "বাংলা" },
    stale: "অনুবাদের পরে মূল লেখা বদলেছে।",
    wholeMinutes: "০ থেকে ১,৪৪০ পর্যন্ত পূর্ণ মিনিট।",
    slotMinutes: "৫ থেকে ১,৪৪০ পর্যন্ত পূর্ণ মিনিট।",
    placementMinutes: "১ থেকে ১,৪৪০ পর্যন্ত পূর্ণ মিনিট।",
    minutes: "মিনিট",
  },
});
