import type { BloomLevel } from "../curriculum/bloom.ts";
import type { Responsible } from "../curriculum/session.ts";
import type { CalloutKind } from "../document/nodes/callout.ts";
import type { Language } from "../language/language.ts";

type Words = Readonly<Record<Language, string>>;
const words = (en: string, bn: string): Words => ({ en, bn });

/** Every word that documents print of themselves, as the administration of Bangladesh writes it. */
const labels = {
  handout: words("Handout", "হ্যান্ডআউট"),
  plan: words("Session plan", "সেশন পরিকল্পনা"),
  planDetails: words("About the session", "সেশনের বিবরণ"),
  plainForm: words("short form", "সংক্ষিপ্ত ছক"),
  fullForm: words("full form", "পূর্ণাঙ্গ ছক"),
  module: words("Module", "মডিউল"),
  proposed: words("Proposed", "প্রস্তাবিত"),
  coursePack: words("Course pack", "কোর্স প্যাক"),
  documents: words("Documents", "দলিল"),
  home: words("Start", "শুরু"),
  skipToText: words("Skip to the text", "মূল লেখায় যান"),
  mainMenu: words("Main menu", "প্রধান মেনু"),
  modulesAndSessions: words("Modules and sessions", "মডিউল ও সেশন"),
  search: words("Search", "খুঁজুন"),
  nothingFound: words("Nothing found.", "কিছু পাওয়া যায়নি।"),
  previous: words("Previous", "আগেরটি"),
  next: words("Next", "পরেরটি"),
  turnPages: words("Session before and after", "আগের ও পরের সেশন"),
  howToUseSite: words("How to use this curriculum", "পাঠ্যক্রমটি যেভাবে ব্যবহার করবেন"),
  allSessions: words("For all sessions", "সব সেশনের জন্য"),
  lesson: words("Lesson", "পাঠ"),
  session: words("Session", "সেশন"),
  slide: words("Slide", "স্লাইড"),
  slides: words("Slides", "স্লাইড"),
  slidesOf: words("Slides of session", "স্লাইড, সেশন"),
  table: words("Table", "সারণি"),
  figure: words("Figure", "চিত্র"),
  factsAsOf: words("Facts as of", "তথ্য হালনাগাদ:"),
  page: words("Page", "পৃষ্ঠা"),
  pageOf: words("of", "/"),
  outcomes: words("Outcomes", "শিখনফল"),
  outcomesNote: words("At the end of this session you can", "এই সেশন শেষে আপনি পারবেন"),
  remember: words("Points to remember", "মনে রাখুন"),
  terms: words("Key terms", "পরিভাষা"),
  law: words("Law and policy", "আইন ও নীতি"),
  reading: words("Further reading", "আরও পড়ুন"),
  composedCase: words("Composed for training", "প্রশিক্ষণের জন্য রচিত"),
  outcome: words("Outcome", "শিখনফল"),
  courseAndBatch: words("Course, batch", "কোর্স ও ব্যাচ"),
  time: words("Time", "সময়"),
  dateAndVenue: words("Date, venue", "তারিখ ও স্থান"),
  slot: words("Duration", "বরাদ্দ সময়"),
  participants: words("Participants", "অংশগ্রহণকারী"),
  medium: words("Medium", "মাধ্যম"),
  aim: words("Aim", "উদ্দেশ্য"),
  preReading: words("Pre-reading", "পূর্ব-পাঠ"),
  keyMessages: words("Key messages", "মূল বার্তা"),
  number: words("No.", "ক্রম"),
  minutes: words("Minutes", "মিনিট"),
  topicAndActivity: words("Topic and activity", "বিষয় ও কাজ"),
  stepTopic: words("Step, topic", "ধাপ / বিষয়"),
  content: words("Key content", "মূল বিষয়বস্তু"),
  method: words("Method", "পদ্ধতি"),
  facilitatorDoes: words("Facilitator does", "সহায়কের করণীয়"),
  participantsDo: words("Participants do", "অংশগ্রহণকারীর কাজ"),
  materials: words("Materials", "উপকরণ"),
  references: words("Slide, handout", "স্লাইড, হ্যান্ডআউট"),
  responsible: words("Responsible", "দায়িত্বপ্রাপ্ত"),
  assessment: words("Assessment (outcome)", "মূল্যায়ন (শিখনফল)"),
  timeByMethod: words("Time by method", "সময়ের ভাগ"),
  ifShort: words("If time is short", "সময় কমলে"),
  ifLong: words("If time remains", "সময় থাকলে"),
  notesAfter: words("After the session", "সেশনের পরে"),
  notesAfterNote: words("Facilitator's remarks", "সহায়কের মন্তব্য"),
  preparedBy: words("Prepared by: lead facilitator", "প্রস্তুত করেছেন: প্রধান সহায়ক"),
  reviewedBy: words("Reviewed by: module director", "পর্যালোচনা: মডিউল পরিচালক"),
  approvedBy: words("Approved by: course director", "অনুমোদন: কোর্স পরিচালক"),
  english: words("English", "ইংরেজি"),
  bangla: words("Bangla", "বাংলা"),
  bothLanguages: words("Bangla and English", "বাংলা ও ইংরেজি"),
  minutesShort: words("min", "মি."),
  stage: words("Stage", "পর্যায়"),
  mainRisks: words("Main risks", "প্রধান ঝুঁকি"),
  mainProgrammes: words("Main programmes", "প্রধান কর্মসূচি"),
  break: words("Break", "বিরতি"),
  bring: words("Bring", "যা আনতে হবে"),
  and: words("and", "ও"),
  guide: words("Facilitator’s guide", "সহায়কের নির্দেশিকা"),
  workbook: words("Participant’s workbook", "অংশগ্রহণকারীর কর্মপুস্তিকা"),
  testPaper: words("Pre- and post-test", "প্রাক্ ও উত্তর পরীক্ষা"),
  map: words("Course map", "কোর্স-ম্যাপ"),
  insert: words("Coverage insert", "কোর্স-সংযোজনী"),
  answerKey: words("Answer key", "উত্তরমালা"),
  guideline: words("Curriculum guideline", "পাঠ্যক্রম নির্দেশিকা"),
  objectives: words("Objective and outcomes", "উদ্দেশ্য ও শিখনফল"),
  objective: words("Objective", "উদ্দেশ্য"),
  specificObjectives: words("Specific objectives", "সুনির্দিষ্ট উদ্দেশ্য"),
  purpose: words("Purpose", "অভীষ্ট"),
  topics: words("Topics", "বিষয়সমূহ"),
  term: words("Term", "পরিভাষা"),
  otherLanguage: words("Bangla", "ইংরেজি"),
  meaning: words("Meaning", "অর্থ"),
  glossary: words("Glossary", "পরিভাষা কোষ"),
  facts: words("Facts and sources", "তথ্য ও সূত্র"),
  fact: words("Fact", "তথ্য"),
  factValue: words("Value", "মান"),
  factSource: words("Source and date", "সূত্র ও তারিখ"),
  indexOfTerms: words("Index of terms", "শব্দসূচি"),
  sessions: words("Sessions", "সেশন"),
  contents: words("Contents", "সূচিপত্র"),
  foreword: words("Foreword", "মুখবন্ধ"),
  signatory: words("Signature and designation", "স্বাক্ষর ও পদবি"),
  howToUse: words("How to use this book", "বইটি যেভাবে ব্যবহার করবেন"),
  agenda: words("Agenda at a glance", "এক নজরে সেশনসূচি"),
  step: words("Step", "ধাপ"),
  doThis: words("Do", "করুন"),
  say: words("Say", "বলুন"),
  assessed: words("Check", "যাচাই করুন"),
  misconception: words("Misconception", "ভুল ধারণা"),
  slidesCounted: words("slides", "টি স্লাইড"),
  test: words("Test", "পরীক্ষা"),
  beforeAfter: words("☐ before   ☐ after", "☐ প্রাক্   ☐ উত্তর"),
  yourCode: words("Your code", "আপনার কোড"),
  timeAndMarks: words("Time and marks", "সময় ও নম্বর"),
  minutesAndMarks: words("minutes, a mark for each answer", "মিনিট, প্রতি উত্তরে এক নম্বর"),
  date: words("Date", "তারিখ"),
  howTo: words("How to answer", "নির্দেশনা"),
  testWords: words(
    "The same questions are asked before and after the session. Write no name but a code: the day of your birth and the last two digits of your mobile number. Fill in the letter of the right answer.",
    "সেশনের আগে ও পরে একই প্রশ্ন। নাম নয়, কোড লিখুন: জন্মতারিখের দুই অঙ্ক ও মোবাইল নম্বরের শেষ দুই অঙ্ক। সঠিক উত্তরের অক্ষর ভরাট করুন।",
  ),
  forTheMarker: words("For the marker", "পরীক্ষকের জন্য"),
  marks: words("Marks", "প্রাপ্ত নম্বর"),
  total: words("Total", "মোট"),
  myNotes: words("My notes", "আমার টীকা"),
  myNotesWords: words(
    "What will I use in my own work, and when?",
    "আমার নিজের কাজে কোনটি ব্যবহার করব, কবে?",
  ),
} as const;
export type LabelKey = keyof typeof labels;

/** The words for a key, in one language. */
export const label = (key: LabelKey, language: Language): string => labels[key][language];

const bloomWords = {
  remember: words("Remember", "স্মরণ"),
  understand: words("Understand", "অনুধাবন"),
  apply: words("Apply", "প্রয়োগ"),
  analyse: words("Analyse", "বিশ্লেষণ"),
  evaluate: words("Evaluate", "মূল্যায়ন"),
  create: words("Create", "সৃজন"),
} as const satisfies Record<BloomLevel, Words>;

/** A level of Bloom's taxonomy as it stands beside an outcome. */
export const bloomWord = (level: BloomLevel, language: Language): string =>
  bloomWords[level][language];

const calloutWords = {
  "key-message": words("Key message", "মূল বার্তা"),
  activity: words("Exercise", "অনুশীলন"),
  case: words("Case", "দৃষ্টান্ত"),
  definition: words("Definition", "সংজ্ঞা"),
  law: words("Law and policy", "আইন ও নীতি"),
  "facilitator-note": words("For the facilitator", "সহায়কের জন্য"),
} as const satisfies Record<CalloutKind, Words>;

/** The label of a callout. */
export const calloutLabel = (kind: CalloutKind, language: Language): string =>
  calloutWords[kind][language];

const responsibleWords = {
  lead: words("Lead facilitator", "প্রধান সহায়ক"),
  "co-facilitator": words("Co-facilitator", "সহ-সহায়ক"),
  "resource-person": words("Resource person", "রিসোর্স পারসন"),
  participants: words("Participants", "অংশগ্রহণকারী"),
} as const satisfies Record<Responsible, Words>;

/** The role that is responsible for a step. */
export const responsibleWord = (role: Responsible, language: Language): string =>
  responsibleWords[role][language];
