import { banglaNumber, counted, defineWords } from "./words.ts";

export const findWords = defineWords({
  en: {
    label: "Find and replace",
    find: "Find",
    replaceWith: "Replace with",
    matchCase: "Match case",
    wholeWords: "Whole words",
    scope: "Where to look",
    scopes: { both: "Both languages", en: "English", bn: "Bangla", all: "All sessions" },
    count: (here: number, count: number) =>
      count === 0 ? "Not found" : here > 0 ? `${here} of ${count}` : `${count} found`,
    previous: "Previous (Shift+F3)",
    next: "Next (F3)",
    close: "Close (Esc)",
    showReplace: "Replace (Ctrl+H)",
    replace: "Replace",
    replaceAll: "Replace all",
    replaced: (count: number) => `${counted(count, "place", "places")} replaced`,
    replacedIn: (places: number, texts: number) =>
      `${counted(places, "place", "places")} replaced in ${counted(texts, "text", "texts")}`,
    results: "Places in all sessions",
    inTexts: (places: number, texts: number) =>
      `${counted(places, "place", "places")} in ${counted(texts, "text", "texts")}`,
    cut: "There are more: narrow the words to see them.",
    nothing: "In no session.",
    replaceChosen: (count: number) => `Replace ${counted(count, "chosen place", "chosen places")}`,
    changedSince: (count: number) =>
      `${counted(count, "text", "texts")} changed meanwhile and stayed as before. Look again.`,
    choose: (text: string) => `Replace here: ${text}`,
    chooseText: (title: string) => `Replace all in ${title}`,
  },
  bn: {
    label: "খুঁজুন ও বদলান",
    find: "খুঁজুন",
    replaceWith: "যা বসবে",
    matchCase: "বড়-ছোট হরফ মিলিয়ে",
    wholeWords: "পুরো শব্দ",
    scope: "কোথায় খুঁজবেন",
    scopes: { both: "দুই ভাষায়", en: "ইংরেজিতে", bn: "বাংলায়", all: "সব সেশনে" },
    count: (here: number, count: number) =>
      count === 0
        ? "পাওয়া যায়নি"
        : here > 0
          ? `${banglaNumber(count)}টির ${banglaNumber(here)} নম্বর`
          : `${banglaNumber(count)}টি পাওয়া গেছে`,
    previous: "আগেরটি (Shift+F3)",
    next: "পরেরটি (F3)",
    close: "বন্ধ করুন (Esc)",
    showReplace: "বদলান (Ctrl+H)",
    replace: "বদলান",
    replaceAll: "সব বদলান",
    replaced: (count: number) => `${banglaNumber(count)} জায়গায় বদলানো হয়েছে`,
    replacedIn: (places: number, texts: number) =>
      `${banglaNumber(texts)}টি লেখার ${banglaNumber(places)} জায়গায় বদলানো হয়েছে`,
    results: "সব সেশনে যেখানে আছে",
    inTexts: (places: number, texts: number) =>
      `${banglaNumber(texts)}টি লেখার ${banglaNumber(places)} জায়গায়`,
    cut: "আরও আছে: দেখতে শব্দ বাড়িয়ে খুঁজুন।",
    nothing: "কোনো সেশনে নেই।",
    replaceChosen: (count: number) => `নির্বাচিত ${banglaNumber(count)} জায়গায় বদলান`,
    changedSince: (count: number) =>
      `${banglaNumber(count)}টি লেখা ইতিমধ্যে বদলেছে, তাই আগের মতোই আছে। আবার খুঁজুন।`,
    choose: (text: string) => `এখানে বদলান: ${text}`,
    chooseText: (title: string) => `${title}: সব জায়গায় বদলান`,
  },
});
