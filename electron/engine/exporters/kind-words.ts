import type { PrintForm } from "../../../shared/contract/export.ts";

/** What the names of files call each kind of document, and the forms that it comes in. */
export const kindWords = {
  en: {
    guideline: "Guideline",
    guide: "Facilitator's guide",
    workbook: "Workbook",
    test: "Test",
    answers: "Answer key",
    map: "Course map",
    insert: "Coverage insert",
    site: "Website",
    moodle: "Moodle course",
    questions: "Question bank",
    contents: "Contents",
    pack: "Course pack",
    handout: "Handout",
    slides: "Slides",
    lines: "Slides, three to a page",
    notes: "Slides with notes",
    plain: "Session plan",
    full: "Session plan, full",
  },
  bn: {
    guideline: "নির্দেশিকা",
    guide: "সহায়কের নির্দেশিকা",
    workbook: "কর্মপুস্তিকা",
    test: "পরীক্ষা",
    answers: "উত্তরমালা",
    map: "কোর্স-ম্যাপ",
    insert: "কোর্স-সংযোজনী",
    site: "ওয়েবসাইট",
    moodle: "মুডল কোর্স",
    questions: "প্রশ্নভান্ডার",
    contents: "সূচিপত্র",
    pack: "কোর্স প্যাক",
    handout: "হ্যান্ডআউট",
    slides: "স্লাইড",
    lines: "স্লাইড, প্রতি পৃষ্ঠায় তিনটি",
    notes: "নোটসহ স্লাইড",
    plain: "সেশন পরিকল্পনা",
    full: "সেশন পরিকল্পনা, পূর্ণ ছক",
  },
} as const;

export const languageWords = { en: "English", bn: "বাংলা", both: "বাংলা, English" } as const;

/** A kind of document, or the form of one that has forms. */
export type PlannedForm = keyof (typeof kindWords)["en"];

/** What a name adds for pages that look otherwise than usual. */
export const printWords: Readonly<Record<"en" | "bn", Readonly<Record<PrintForm, string>>>> = {
  en: { colour: "", mono: ", black and white", large: ", large print" },
  bn: { colour: "", mono: ", সাদা-কালো", large: ", বড় হরফ" },
};
