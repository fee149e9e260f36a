import type { Depth, PlacementStatus } from "../../curriculum/course.ts";
import type { Language } from "../../language/language.ts";

type MapWords = {
  readonly map: string;
  readonly mapTitle: string;
  readonly insert: string;
  readonly insertTitle: string;
  readonly table: string;
  readonly figure: string;
  readonly placements: string;
  readonly minutesPlaced: string;
  readonly minutesIn: (modules: string) => string;
  readonly modulesCovered: string;
  readonly outcomesReached: string;
  readonly marks: string;
  readonly nowhere: string;
  readonly of: (some: string, all: string) => string;
  readonly wherePlaced: string;
  readonly minutesByModule: string;
  readonly minutesOfModules: string;
  readonly bloomOfAll: string;
  readonly minutesByPlace: string;
  readonly minutesBySession: string;
  readonly byOutcome: string;
  readonly byBloom: string;
  readonly byTopic: string;
  readonly module: string;
  readonly title: string;
  readonly lesson: string;
  readonly sessions: string;
  readonly session: string;
  readonly number: string;
  readonly minutes: string;
  readonly depth: string;
  readonly mark: string;
  readonly status: string;
  readonly reason: string;
  readonly course: string;
  readonly curriculumModule: string;
  readonly outcome: string;
  readonly bloom: string;
  readonly topic: string;
  readonly total: string;
  readonly none: string;
  readonly newOne: string;
  readonly proposed: string;
  readonly existing: string;
  readonly gone: string;
  readonly upTo: (minutes: string) => string;
  readonly over: (minutes: string) => string;
  readonly toDecide: string;
  readonly nothingToDecide: string;
  readonly withoutPlace: (modules: string) => string;
  readonly unreached: (outcomes: string) => string;
  readonly proposedShare: (percent: string) => string;
  readonly goneCount: (count: string) => string;
  readonly changedCount: (count: string) => string;
  readonly outOfOrder: (session: string, needed: string, course: string) => string;
  readonly repeated: (session: string, course: string, times: string) => string;
  readonly advised: (about: string, where: string) => string;
  readonly noMark: (course: string) => string;
  readonly inNoCourse: (sessions: string) => string;
  readonly countsTwice: string;
  readonly days: (days: string, people: string) => string;
  readonly asOf: (date: string) => string;
  readonly depths: Readonly<Record<Depth, string>>;
  readonly statuses: Readonly<Record<PlacementStatus, string>>;
};

/** The words of the papers of the map. */
export const mapPaperWords: Readonly<Record<Language, MapWords>> = {
  en: {
    map: "Course map",
    mapTitle: "Sessions in courses, and what they cover",
    insert: "Coverage insert",
    insertTitle: "What social security looks like in this course",
    table: "Table",
    figure: "Figure",
    placements: "placements",
    minutesPlaced: "placed in all courses",
    minutesIn: (modules) => `minutes in ${modules} modules`,
    modulesCovered: "curriculum modules covered",
    outcomesReached: "outcomes reached",
    marks: "marks of weight",
    nowhere: "sessions in no course",
    of: (some, all) => `${some} of ${all}`,
    wherePlaced: "Where the sessions are placed",
    minutesByModule: "Minutes by curriculum module and course",
    minutesOfModules: "Minutes by curriculum module in all courses",
    bloomOfAll: "Minutes (and outcomes) by Bloom level in all courses",
    minutesByPlace: "Minutes by curriculum module and course module",
    minutesBySession: "Minutes by session and course",
    byOutcome: "Minutes by outcome of the curriculum",
    byBloom: "Minutes (and outcomes) by Bloom level",
    byTopic: "Minutes by topic",
    module: "Module",
    title: "Title",
    lesson: "Lesson",
    sessions: "Sessions",
    session: "Session",
    number: "No.",
    minutes: "Min",
    depth: "Depth",
    mark: "Marks",
    status: "Status",
    reason: "Reason",
    course: "Course",
    curriculumModule: "Curriculum module",
    outcome: "Outcome",
    bloom: "Bloom level",
    topic: "Topic",
    total: "Total",
    none: "none",
    newOne: "new",
    proposed: "Proposed",
    existing: "Existing",
    gone: "no longer there",
    upTo: (minutes) => `to ${minutes}`,
    over: (minutes) => `over ${minutes}`,
    toDecide: "To decide",
    nothingToDecide: "Nothing is open: every module has its place and every outcome is reached.",
    withoutPlace: (modules) => `Without a place: ${modules} (hatched in the figure).`,
    unreached: (outcomes) => `Not reached by any session placed: outcome ${outcomes}.`,
    proposedShare: (percent) => `Proposed modules carry ${percent} % of the minutes.`,
    goneCount: (count) => `Sessions whose module or lesson is no longer in the course: ${count}.`,
    changedCount: (count) => `Sessions whose module was changed since they were placed: ${count}.`,
    outOfOrder: (session, needed, course) =>
      `${course}: ${session} comes before ${needed}, which it builds on.`,
    repeated: (session, course, times) => `${course}: ${session} is placed ${times} times.`,
    advised: (about, where) => `${about}: the pilot advised ${where}.`,
    noMark: (course) => `${course} has no mark or weight for social security.`,
    inNoCourse: (sessions) => `In no course: ${sessions}.`,
    countsTwice: "A session counts for each outcome, level and topic that it serves.",
    days: (days, people) => `${days} days · ${people} participants`,
    asOf: (date) => `Placements as of ${date}`,
    depths: { mention: "Brief", core: "Standard", deep: "In depth" },
    statuses: { proposed: "Proposed", agreed: "Agreed", running: "Running" },
  },
  bn: {
    map: "কোর্স-ম্যাপ",
    mapTitle: "কোর্সে সেশন ও তার ব্যাপ্তি",
    insert: "কোর্স-সংযোজনী",
    insertTitle: "এই কোর্সে সামাজিক নিরাপত্তা",
    table: "সারণি",
    figure: "চিত্র",
    placements: "স্থাপন",
    minutesPlaced: "সব কোর্সে মোট",
    minutesIn: (modules) => `মিনিট, ${modules}টি মডিউলে`,
    modulesCovered: "কারিকুলাম-মডিউল আছে",
    outcomesReached: "শিখনফল অর্জিত",
    marks: "নম্বর",
    nowhere: "সেশন কোনো কোর্সে নেই",
    of: (some, all) => `${all}টির ${some}টি`,
    wherePlaced: "সেশনগুলো কোথায় স্থাপিত",
    minutesByModule: "কারিকুলাম-মডিউল ও কোর্স অনুযায়ী মিনিট",
    minutesOfModules: "সব কোর্সে কারিকুলাম-মডিউল অনুযায়ী মিনিট",
    bloomOfAll: "সব কোর্সে ব্লুম স্তর অনুযায়ী মিনিট (ও শিখনফল)",
    minutesByPlace: "কারিকুলাম-মডিউল ও কোর্স-মডিউল অনুযায়ী মিনিট",
    minutesBySession: "সেশন ও কোর্স অনুযায়ী মিনিট",
    byOutcome: "কারিকুলামের শিখনফল অনুযায়ী মিনিট",
    byBloom: "ব্লুম স্তর অনুযায়ী মিনিট (ও শিখনফল)",
    byTopic: "বিষয় অনুযায়ী মিনিট",
    module: "মডিউল",
    title: "শিরোনাম",
    lesson: "পাঠ",
    sessions: "সেশন",
    session: "সেশন",
    number: "নং",
    minutes: "মিনিট",
    depth: "গভীরতা",
    mark: "নম্বর",
    status: "অবস্থা",
    reason: "কারণ",
    course: "কোর্স",
    curriculumModule: "কারিকুলাম-মডিউল",
    outcome: "শিখনফল",
    bloom: "ব্লুম স্তর",
    topic: "বিষয়",
    total: "মোট",
    none: "নেই",
    newOne: "নতুন",
    proposed: "প্রস্তাবিত",
    existing: "বিদ্যমান",
    gone: "আর নেই",
    upTo: (minutes) => `${minutes} পর্যন্ত`,
    over: (minutes) => `${minutes}-এর বেশি`,
    toDecide: "সিদ্ধান্তের বিষয়",
    nothingToDecide: "কিছুই বাকি নেই: প্রতিটি মডিউলের স্থান আছে, প্রতিটি শিখনফল অর্জিত।",
    withoutPlace: (modules) => `স্থান পায়নি: ${modules} (চিত্রে দাগ-কাটা সারি)।`,
    unreached: (outcomes) => `স্থাপিত কোনো সেশনে নেই: শিখনফল ${outcomes}।`,
    proposedShare: (percent) => `মোট সময়ের ${percent} শতাংশ প্রস্তাবিত মডিউলে।`,
    goneCount: (count) => `যেসব সেশনের মডিউল বা পাঠ কোর্সে আর নেই: ${count}টি।`,
    changedCount: (count) => `স্থাপনের পর যেসব সেশনের মডিউল বদলেছে: ${count}টি।`,
    outOfOrder: (session, needed, course) =>
      `${course}: ${session} যার উপর দাঁড়িয়ে, সেই ${needed}-এর আগে আছে।`,
    repeated: (session, course, times) => `${course}: ${session} ${times} বার স্থাপিত।`,
    advised: (about, where) => `${about}: পাইলটের পরামর্শ ${where}।`,
    noMark: (course) => `${course}-এ সামাজিক নিরাপত্তার নম্বর ঠিক হয়নি।`,
    inNoCourse: (sessions) => `কোনো কোর্সে নেই: ${sessions}।`,
    countsTwice: "একটি সেশন তার প্রতিটি শিখনফল, স্তর ও বিষয়ে গণনা করা হয়।",
    days: (days, people) => `${days} দিন · অংশগ্রহণকারী ${people}`,
    asOf: (date) => `${date} তারিখের স্থাপন`,
    depths: { mention: "সংক্ষিপ্ত", core: "স্বাভাবিক", deep: "বিস্তারিত" },
    statuses: { proposed: "প্রস্তাবিত", agreed: "সম্মত", running: "চলমান" },
  },
};
