import { banglaNumber, counted, defineWords } from "./words.ts";

const n = banglaNumber;

/** What the map asks to be looked at, where a session may fit, and its pictures. */
export const mapLookWords = defineWords({
  en: {
    toLook: "To look at",
    nothingToLook: "No session stands twice, out of order or in a place that was changed.",
    repeatedSession: (session: string, course: string, times: number) =>
      `${session} is in ${course} ${counted(times, "time", "times")}`,
    outOfOrder: (session: string, needed: string, course: string) =>
      `In ${course}, ${session} comes before ${needed}, which it builds on`,
    repeatedTopic: (topic: string, course: string, sessions: string) =>
      `${topic} comes in ${course} in ${sessions}`,
    repeatedTopics: "Topics that come in more than one session",
    drift: {
      "module-gone": (session: string, course: string) =>
        `${session}: its module is no longer in ${course}`,
      "lesson-gone": (session: string, course: string) =>
        `${session}: its lesson is no longer in ${course}`,
      "module-changed": (session: string, course: string) =>
        `${session}: its module in ${course} was changed`,
    },
    show: "Show",
    whichPlace: (count: string) => `Placed ${count} times here: which one`,
    placeOf: (number: string, module: string, minutes: string) =>
      `${number}: module ${module}, ${minutes}`,
    coverageByTopic: "Coverage by topic, minutes",
    fits: (session: string) => `Where ${session} may fit`,
    noSuggestion:
      "Neither the pilot’s findings nor words in common speak for a further course module.",
    advised: (reason: string) => `The pilot’s finding: ${reason}`,
    sharedWords: (words: string) => `Words in common: ${words}`,
    placeIn: (where: string) => `Place in ${where}`,
    place: "Place …",
    heatMap: "Minutes by module and course",
    pyramid: "Bloom levels",
    byModule: "Minutes by module",
    pictureNote: "Numbers and hatching say the same as the shades.",
    saveAs: (format: string, picture: string) => `${picture} as ${format}`,
    upTo: (minutes: string) => `to ${minutes}`,
    over: (minutes: string) => `over ${minutes}`,
    none: "none",
    allCourses: "All courses",
    minutesAndOutcomes: (minutes: string, outcomes: string) =>
      `${minutes} min · ${outcomes} outcomes`,
    pyramidOf: "Course of the pyramid",
    files: "Files",
    filesTitle: "The map as files",
    formats: "Formats",
    language: "Language",
    export: "Export",
  },
  bn: {
    toLook: "যা দেখা দরকার",
    nothingToLook: "কোনো সেশন দুবার, উল্টো ক্রমে বা বদলে যাওয়া জায়গায় নেই।",
    repeatedSession: (session: string, course: string, times: number) =>
      `${course}-এ ${session} ${n(times)} বার আছে`,
    outOfOrder: (session: string, needed: string, course: string) =>
      `${course}-এ ${session} যার উপর দাঁড়িয়ে, সেই ${needed}-এর আগে আছে`,
    repeatedTopic: (topic: string, course: string, sessions: string) =>
      `${topic}: ${course}-এ ${sessions}-এ আছে`,
    repeatedTopics: "যেসব বিষয় একাধিক সেশনে আছে",
    drift: {
      "module-gone": (session: string, course: string) => `${session}: এর মডিউল ${course}-এ আর নেই`,
      "lesson-gone": (session: string, course: string) => `${session}: এর পাঠ ${course}-এ আর নেই`,
      "module-changed": (session: string, course: string) =>
        `${session}: ${course}-এ এর মডিউল বদলেছে`,
    },
    show: "দেখান",
    whichPlace: (count: string) => `এখানে ${count} বার স্থাপিত: কোনটি`,
    placeOf: (number: string, module: string, minutes: string) =>
      `${number}: মডিউল ${module}, ${minutes}`,
    coverageByTopic: "বিষয় অনুযায়ী, মিনিট",
    fits: (session: string) => `${session} কোথায় মানায়`,
    noSuggestion: "পাইলটের ফলাফলে বা অভিন্ন শব্দে আর কোনো মডিউলের ইঙ্গিত নেই।",
    advised: (reason: string) => `পাইলটের ফলাফল: ${reason}`,
    sharedWords: (words: string) => `অভিন্ন শব্দ: ${words}`,
    placeIn: (where: string) => `${where}-এ স্থাপন করুন`,
    place: "স্থাপন …",
    heatMap: "মডিউল ও কোর্স অনুযায়ী মিনিট",
    pyramid: "ব্লুম স্তর",
    byModule: "মডিউল অনুযায়ী মিনিট",
    pictureNote: "রঙের গাঢ়তা যা বলে, সংখ্যা ও দাগও তা-ই বলে।",
    saveAs: (format: string, picture: string) => `${picture}: ${format}`,
    upTo: (minutes: string) => `${minutes} পর্যন্ত`,
    over: (minutes: string) => `${minutes}-এর বেশি`,
    none: "নেই",
    allCourses: "সব কোর্স",
    minutesAndOutcomes: (minutes: string, outcomes: string) =>
      `${minutes} মি. · ${outcomes}টি শিখনফল`,
    pyramidOf: "পিরামিডের কোর্স",
    files: "ফাইল",
    filesTitle: "ফাইল হিসেবে কোর্স-ম্যাপ",
    formats: "ফাইলের ধরন",
    language: "ভাষা",
    export: "রপ্তানি",
  },
});
