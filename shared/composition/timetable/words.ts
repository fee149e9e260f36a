import type { SlotRole } from "../../curriculum/course-run.ts";
import type { Language } from "../../language/language.ts";

type Words = {
  readonly timetable: string;
  readonly time: string;
  readonly date: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly minutes: string;
  readonly session: string;
  readonly venue: string;
  readonly people: string;
  readonly group: string;
  readonly note: string;
  readonly event: string;
  readonly week: string;
  readonly batch: (number: string) => string;
  readonly asOf: (date: string) => string;
  readonly roles: Readonly<Record<SlotRole, string>>;
};

/** The words of the papers of a timetable. */
export const timetablePaperWords: Readonly<Record<Language, Words>> = {
  en: {
    timetable: "Timetable",
    time: "Time",
    date: "Date",
    day: "Day",
    from: "From",
    until: "To",
    minutes: "Minutes",
    session: "Session",
    venue: "Venue",
    people: "Facilitators",
    group: "Group",
    note: "Note",
    event: "Event",
    week: "Week",
    batch: (number) => `Batch ${number}`,
    asOf: (date) => `As of ${date}`,
    roles: {
      lead: "lead facilitator",
      "co-facilitator": "co-facilitator",
      "resource-person": "resource person",
    },
  },
  bn: {
    timetable: "সময়সূচি",
    time: "সময়",
    date: "তারিখ",
    day: "বার",
    from: "শুরু",
    until: "শেষ",
    minutes: "মিনিট",
    session: "সেশন",
    venue: "ভেন্যু",
    people: "সহায়ক",
    group: "দল",
    note: "টীকা",
    event: "আয়োজন",
    week: "সপ্তাহ",
    batch: (number) => `ব্যাচ ${number}`,
    asOf: (date) => `${date} পর্যন্ত হালনাগাদ`,
    roles: {
      lead: "প্রধান সহায়ক",
      "co-facilitator": "সহ-সহায়ক",
      "resource-person": "রিসোর্স পারসন",
    },
  },
};
