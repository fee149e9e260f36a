import { defineWords } from "./words.ts";

export const spellingWords = defineWords({
  en: {
    menu: (word: string) => `Spelling of “${word}”`,
    none: "No suggestion",
    add: "Add to my words",
    ignore: "Ignore for now",
    off: "Do not mark spelling",
    spelling: "Spelling",
    settings: "Who marks doubtful words",
    kinds: {
      bundled: "The bundled word lists",
      system: "The browser’s or the system’s checker",
      off: "Nobody",
    },
    own: "My words",
    remove: (word: string) => `Remove ${word}`,
  },
  bn: {
    menu: (word: string) => `“${word}” শব্দের বানান`,
    none: "কোনো প্রস্তাব নেই",
    add: "আমার শব্দে যোগ করুন",
    ignore: "আপাতত থাক",
    off: "বানান চিহ্নিত করবেন না",
    spelling: "বানান",
    settings: "সন্দেহজনক বানান কে চিহ্নিত করবে",
    kinds: {
      bundled: "সঙ্গে দেওয়া শব্দতালিকা",
      system: "ব্রাউজার বা কম্পিউটারের বানান পরীক্ষক",
      off: "কেউ নয়",
    },
    own: "আমার শব্দ",
    remove: (word: string) => `${word} বাদ দিন`,
  },
});
