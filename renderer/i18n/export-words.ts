import type { Finding } from "../../shared/contract/export.ts";
import { banglaNumber, counted, defineWords } from "./words.ts";

type InOrderWords = Readonly<Record<Finding["code"], string>>;
type FindingWords = Readonly<
  Record<Finding["code"], (amount: number | null) => { title: string; hint: string }>
>;

const n = banglaNumber;

const englishFindings: FindingWords = {
  "missing-translation": (amount) => ({
    title: `${counted(amount ?? 1, "block is", "blocks are")} not translated`,
    hint: "The other language stands there instead, or nothing.",
  }),
  "stale-translation": (amount) => ({
    title: counted(amount ?? 1, "stale translation", "stale translations"),
    hint: "The source was changed after it was translated.",
  }),
  "comment-open": () => ({
    title: "A comment is not resolved",
    hint: "It is not printed, but somebody waits for an answer.",
  }),
  "missing-alt": () => ({
    title: "A picture has no description",
    hint: "Who cannot see it will not know what it shows.",
  }),
  "minutes-over": (amount) => ({
    title: `The plan is ${counted(amount ?? 0, "minute", "minutes")} over its slot`,
    hint: "It is printed as it stands, and says so.",
  }),
  "minutes-under": (amount) => ({
    title: `The plan leaves ${counted(amount ?? 0, "minute", "minutes")} of its slot free`,
    hint: "It is printed as it stands, and says so.",
  }),
  "outcome-untested": () => ({
    title: "An outcome has no test item",
    hint: "The assessment column of the plan stays empty for it.",
  }),
  "outcome-unpractised": () => ({
    title: "No step serves an outcome",
    hint: "Participants will not practise it in this session.",
  }),
  "slide-overflow": () => ({
    title: "A slide runs over its foot",
    hint: "Shorten its text or split the slide.",
  }),
  "fact-missing": () => ({
    title: "A fact in the text is not in the list of facts",
    hint: "Its place is left empty.",
  }),
  "reference-broken": () => ({
    title: "A reference leads nowhere",
    hint: "Its words are printed without a number.",
  }),
};

const banglaFindings: FindingWords = {
  "missing-translation": (amount) => ({
    title: `${n(amount ?? 1)}টি অংশ অনূদিত হয়নি`,
    hint: "সেখানে অন্য ভাষাটি থাকবে, অথবা কিছুই থাকবে না।",
  }),
  "stale-translation": (amount) => ({
    title: `${n(amount ?? 1)}টি পুরোনো অনুবাদ`,
    hint: "অনুবাদের পরে মূল লেখা বদলেছে।",
  }),
  "comment-open": () => ({
    title: "একটি মন্তব্যের নিষ্পত্তি হয়নি",
    hint: "এটি ছাপা হবে না, তবে কেউ উত্তরের অপেক্ষায় আছেন।",
  }),
  "missing-alt": () => ({
    title: "একটি ছবির বর্ণনা নেই",
    hint: "যিনি দেখতে পান না তিনি জানবেন না ছবিতে কী আছে।",
  }),
  "minutes-over": (amount) => ({
    title: `পরিকল্পনা নির্ধারিত সময়ের চেয়ে ${n(amount ?? 0)} মিনিট বেশি`,
    hint: "যেমন আছে তেমনই ছাপা হবে, এবং তা লেখা থাকবে।",
  }),
  "minutes-under": (amount) => ({
    title: `নির্ধারিত সময়ের ${n(amount ?? 0)} মিনিট খালি থাকে`,
    hint: "যেমন আছে তেমনই ছাপা হবে, এবং তা লেখা থাকবে।",
  }),
  "outcome-untested": () => ({
    title: "একটি শিখনফলের কোনো প্রশ্ন নেই",
    hint: "পরিকল্পনার মূল্যায়ন ঘরটি খালি থাকবে।",
  }),
  "outcome-unpractised": () => ({
    title: "কোনো ধাপ একটি শিখনফলে কাজ করে না",
    hint: "এই সেশনে অংশগ্রহণকারীরা তা চর্চা করবেন না।",
  }),
  "slide-overflow": () => ({
    title: "একটি স্লাইডের লেখা নিচে ছাড়িয়ে যায়",
    hint: "লেখা ছোট করুন অথবা স্লাইডটি ভাগ করুন।",
  }),
  "fact-missing": () => ({
    title: "লেখার একটি তথ্য তথ্যতালিকায় নেই",
    hint: "তার জায়গা খালি থাকবে।",
  }),
  "reference-broken": () => ({
    title: "একটি সূত্র কোথাও পৌঁছায় না",
    hint: "সংখ্যা ছাড়া কথাগুলো ছাপা হবে।",
  }),
};

const englishInOrder: InOrderWords = {
  "missing-translation": "Everything is translated",
  "stale-translation": "No translation is older than its source",
  "comment-open": "Every comment is resolved",
  "missing-alt": "Every picture has a description",
  "minutes-over": "The plan is not over its slot",
  "minutes-under": "The plan fills its slot",
  "outcome-untested": "Every outcome has a test item",
  "outcome-unpractised": "Every outcome is practised",
  "slide-overflow": "Every slide fits",
  "fact-missing": "Every fact is in the list",
  "reference-broken": "All references resolve",
};

const banglaInOrder: InOrderWords = {
  "missing-translation": "সবকিছু অনূদিত",
  "stale-translation": "কোনো অনুবাদ মূলের চেয়ে পুরোনো নয়",
  "comment-open": "সব মন্তব্যের নিষ্পত্তি হয়েছে",
  "missing-alt": "প্রতিটি ছবির বর্ণনা আছে",
  "minutes-over": "পরিকল্পনা সময় ছাড়ায়নি",
  "minutes-under": "পরিকল্পনায় পুরো সময় কাজে লাগে",
  "outcome-untested": "প্রতিটি শিখনফলের প্রশ্ন আছে",
  "outcome-unpractised": "প্রতিটি শিখনফলের চর্চা আছে",
  "slide-overflow": "প্রতিটি স্লাইডে লেখা ধরে",
  "fact-missing": "প্রতিটি তথ্য তালিকায় আছে",
  "reference-broken": "সব সূত্র ঠিক জায়গায় পৌঁছায়",
};

export const exportWords = defineWords({
  en: {
    what: "What",
    sessions: "Sessions",
    sessionsHint: "Add a session",
    kindHints: {
      handout: "for participants",
      deck: "for the screen",
      plan: "for facilitators",
    },
    planForms: "Form of the plan",
    deckForms: "Slides as PDF",
    pictures: "Slides as pictures (PNG)",
    template: "Template of the slides",
    forWhom: "For whom",
    ownSlot: "Own slot",
    notPlaced: "not placed",
    language: "Language",
    languageHint: "Both: each document in English and in Bangla side by side",
    files: "Files",
    folder: "Folder",
    change: "Change",
    exportFiles: (count: number) => `Export ${counted(count, "file", "files")}`,
    exporting: (done: number, total: number) => `Exporting ${done} of ${total}`,
    preparing: "Preparing the export",
    secondsLeft: (count: number) => `about ${count} s left`,
    cancel: "Cancel",
    nothingTicked: "Tick at least one document and one file kind.",
    finished: (count: number) => `${counted(count, "file", "files")} written`,
    showInFolder: "Show in folder",
    copyPath: "Copy path",
    copied: "Copied",
    failedFiles: (count: number) =>
      `${counted(count, "document", "documents")} could not be written`,
    close: "Close",
    preview: "Preview",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    zoom: (percent: string) => `${percent} %`,
    doctor: "Export doctor",
    problems: (count: number) => counted(count, "problem", "problems"),
    toLookAt: (count: number) => `${count} to look at`,
    allWell: "Nothing to look at",
    canExport: "You can export now. What is listed as “to look at” is printed as it stands.",
    go: "Go",
    findings: englishFindings,
    inOrder: "In order",
    inOrderWords: englishInOrder,
    pageCount: (count: number) => counted(count, "page", "pages"),
    noPreview: "Choose a session to see its pages.",
    wordFiles: "Word, PowerPoint",
    slidesShown: (count: number) => counted(count, "slide", "slides"),
    chooseFolder: "Choose a folder",
    folderUp: "Up",
    folderHere: "Use this folder",
    newFolder: "New folder",
    newFolderName: "Name of the new folder",
    createFolder: "Create",
    noFolders: "No folders in here.",
    notWritable: "Nothing can be written in this folder.",
    folderBrowser: "Folders",
  },
  bn: {
    what: "কী",
    sessions: "সেশন",
    sessionsHint: "সেশন যোগ করুন",
    kindHints: {
      handout: "অংশগ্রহণকারীর জন্য",
      deck: "পর্দার জন্য",
      plan: "সহায়কের জন্য",
    },
    planForms: "পরিকল্পনার ধরন",
    deckForms: "পিডিএফে স্লাইড",
    pictures: "ছবি আকারে স্লাইড (PNG)",
    template: "স্লাইডের টেমপ্লেট",
    forWhom: "কাদের জন্য",
    ownSlot: "নিজস্ব সময়",
    notPlaced: "স্থাপিত নয়",
    language: "ভাষা",
    languageHint: "উভয়: প্রতিটি দলিল ইংরেজি ও বাংলায় পাশাপাশি",
    files: "ফাইল",
    folder: "ফোল্ডার",
    change: "বদলান",
    exportFiles: (count: number) => `${n(count)}টি ফাইল রপ্তানি করুন`,
    exporting: (done: number, total: number) => `${n(total)}টির মধ্যে ${n(done)}টি রপ্তানি হয়েছে`,
    preparing: "রপ্তানির প্রস্তুতি চলছে",
    secondsLeft: (count: number) => `আর প্রায় ${n(count)} সেকেন্ড`,
    cancel: "বাতিল",
    nothingTicked: "অন্তত একটি দলিল ও একটি ফাইলের ধরন বাছুন।",
    finished: (count: number) => `${n(count)}টি ফাইল লেখা হয়েছে`,
    showInFolder: "ফোল্ডারে দেখান",
    copyPath: "ঠিকানা কপি করুন",
    copied: "কপি হয়েছে",
    failedFiles: (count: number) => `${n(count)}টি দলিল লেখা যায়নি`,
    close: "বন্ধ করুন",
    preview: "পূর্বরূপ",
    zoomIn: "বড়",
    zoomOut: "ছোট",
    zoom: (percent: string) => `${percent} %`,
    doctor: "রপ্তানি পরীক্ষক",
    problems: (count: number) => `${n(count)}টি সমস্যা`,
    toLookAt: (count: number) => `${n(count)}টি দেখার মতো`,
    allWell: "দেখার মতো কিছু নেই",
    canExport: "এখনই রপ্তানি করতে পারেন। যা “দেখার মতো” তা যেমন আছে তেমনই ছাপা হবে।",
    go: "যান",
    findings: banglaFindings,
    inOrder: "ঠিক আছে",
    inOrderWords: banglaInOrder,
    pageCount: (count: number) => `${n(count)} পৃষ্ঠা`,
    noPreview: "পাতা দেখতে একটি সেশন বাছুন।",
    wordFiles: "Word, PowerPoint",
    slidesShown: (count: number) => `${n(count)}টি স্লাইড`,
    chooseFolder: "ফোল্ডার বাছুন",
    folderUp: "উপরে",
    folderHere: "এই ফোল্ডারে রাখুন",
    newFolder: "নতুন ফোল্ডার",
    newFolderName: "নতুন ফোল্ডারের নাম",
    createFolder: "তৈরি করুন",
    noFolders: "এখানে কোনো ফোল্ডার নেই।",
    notWritable: "এই ফোল্ডারে কিছু লেখা যায় না।",
    folderBrowser: "ফোল্ডার",
  },
});
