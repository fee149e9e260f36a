import { defineWords } from "./words.ts";

/** How the files of an export are arranged. */
export const packWords = defineWords({
  en: {
    arrangement: "Arrangement",
    forms: {
      loose: "Files side by side",
      folder: "Course pack in folders",
      zip: "Course pack, one file",
    },
    packHint: "In folders by module, lesson and session, with a contents list.",
  },
  bn: {
    arrangement: "সাজানো",
    forms: {
      loose: "ফাইলগুলো পাশাপাশি",
      folder: "কোর্স প্যাক, ফোল্ডারে",
      zip: "কোর্স প্যাক, এক ফাইলে",
    },
    packHint: "মডিউল, পাঠ ও সেশন অনুযায়ী ফোল্ডারে, সূচিপত্রসহ।",
  },
});
