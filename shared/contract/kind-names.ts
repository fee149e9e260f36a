import type { Language } from "../language/language.ts";
import type { DocumentKind } from "./export.ts";

/** What each kind of document is called: in the interface, and in the names of files. */
export const kindNames: Readonly<Record<Language, Readonly<Record<DocumentKind, string>>>> = {
  en: {
    handout: "Handout",
    deck: "Slides",
    plan: "Session plan",
    guideline: "Curriculum guideline",
    guide: "Facilitator’s guide",
    workbook: "Workbook",
    test: "Pre- and post-test",
    answers: "Answer key",
    map: "Course map",
    insert: "Coverage insert",
    site: "Website",
    moodle: "Moodle course",
    questions: "Question bank",
    contents: "Contents",
    pack: "Course pack",
  },
  bn: {
    handout: "হ্যান্ডআউট",
    deck: "স্লাইড",
    plan: "সেশন পরিকল্পনা",
    guideline: "পাঠ্যক্রম নির্দেশিকা",
    guide: "সহায়কের নির্দেশিকা",
    workbook: "কর্মপুস্তিকা",
    test: "প্রাক্ ও উত্তর পরীক্ষা",
    answers: "উত্তরমালা",
    map: "কোর্স-ম্যাপ",
    insert: "কোর্স-সংযোজনী",
    site: "ওয়েবসাইট",
    moodle: "মুডল কোর্স",
    questions: "প্রশ্নভান্ডার",
    contents: "সূচিপত্র",
    pack: "কোর্স প্যাক",
  },
};
