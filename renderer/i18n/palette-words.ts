import type { Screen } from "../client/route.ts";
import { defineWords } from "./words.ts";

type ScreenCommands = Readonly<Record<Screen, string>>;

export const paletteWords = defineWords({
  en: {
    label: "Search or command",
    placeholder: "Type a command, a session or words of the text",
    commands: "Commands",
    places: "Go to",
    texts: "In the text",
    unfinishedHere: "Last and unfinished",
    nothing: "Nothing found. Try fewer letters or the other language.",
    choose: "choose",
    open: "open",
    openScreen: {
      home: "Open Home",
      author: "Write this session",
      slides: "Open the slides of this session",
      plan: "Open the plan of this session",
      map: "Open the map of sessions in courses",
      export: "Export this session",
    } as ScreenCommands,
    switchLanguage: "Switch the interface to Bangla",
    lightTheme: "Light colours",
    darkTheme: "Dark colours",
    systemTheme: "Colours as the system",
    highContrast: "High contrast on or off",
    foldTree: "Fold or unfold the tree",
    toggleInspector: "Show or hide details",
  },
  bn: {
    label: "খুঁজুন বা নির্দেশ দিন",
    placeholder: "নির্দেশ, সেশন বা লেখার শব্দ লিখুন",
    commands: "নির্দেশ",
    places: "যান",
    texts: "লেখার ভেতরে",
    unfinishedHere: "সর্বশেষ ও অসমাপ্ত",
    nothing: "কিছু পাওয়া যায়নি। কম অক্ষর বা অন্য ভাষায় চেষ্টা করুন।",
    choose: "বাছুন",
    open: "খুলুন",
    openScreen: {
      home: "হোম খুলুন",
      author: "এই সেশন লিখুন",
      slides: "এই সেশনের স্লাইড খুলুন",
      plan: "এই সেশনের পরিকল্পনা খুলুন",
      map: "কোর্সে সেশনের ম্যাপ খুলুন",
      export: "এই সেশন রপ্তানি করুন",
    } as ScreenCommands,
    switchLanguage: "ইন্টারফেস ইংরেজিতে নিন",
    lightTheme: "হালকা রং",
    darkTheme: "গাঢ় রং",
    systemTheme: "সিস্টেমের মতো রং",
    highContrast: "উচ্চ বৈসাদৃশ্য চালু বা বন্ধ",
    foldTree: "সূচি গুটান বা খুলুন",
    toggleInspector: "বিবরণ দেখান বা লুকান",
  },
});
