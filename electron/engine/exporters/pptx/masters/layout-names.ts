import type { Language } from "../../../../../shared/language/language.ts";
import type { SlideLayout } from "../../../../../shared/deck/deck.ts";

type Name = Readonly<Record<Language, string>> & {
  /** Office's own word for what the layout is, where it has one (ECMA-376 part 1, 19.7.15). */
  readonly type: string | null;
};

/** What PowerPoint calls each layout in its list. */
export const layoutNames: Readonly<Record<SlideLayout, Name>> = {
  title: { en: "Title slide", bn: "শিরোনাম স্লাইড", type: "title" },
  outcomes: { en: "Outcomes", bn: "শিখনফল", type: null },
  agenda: { en: "Agenda", bn: "আলোচ্যসূচি", type: "titleOnly" },
  section: { en: "Section", bn: "অংশ", type: "secHead" },
  bullets: { en: "Title and points", bn: "শিরোনাম ও বিষয়", type: "obj" },
  "two-columns": { en: "Two columns", bn: "দুই কলাম", type: "twoTxTwoObj" },
  table: { en: "Table", bn: "সারণি", type: "titleOnly" },
  chart: { en: "Chart", bn: "লেখচিত্র", type: "titleOnly" },
  diagram: { en: "Diagram", bn: "চিত্র", type: "titleOnly" },
  quotation: { en: "Quotation", bn: "উদ্ধৃতি", type: null },
  picture: { en: "Picture", bn: "ছবি", type: "titleOnly" },
  activity: { en: "Activity", bn: "কাজ", type: null },
  question: { en: "Question", bn: "প্রশ্ন", type: null },
  remember: { en: "Points to remember", bn: "মনে রাখুন", type: null },
  closing: { en: "Closing", bn: "সমাপ্তি", type: null },
};

export const blankName: Readonly<Record<Language, string>> = { en: "Blank", bn: "ফাঁকা" };
