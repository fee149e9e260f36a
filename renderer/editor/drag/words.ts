import { defineWords } from "../../i18n/words.ts";

type Word = "handle" | "up" | "down" | "duplicate" | "remove";

export const dragWords = defineWords<Readonly<Record<Word, string>>>({
  en: {
    handle: "Drag to move this block, click for more",
    up: "Move up",
    down: "Move down",
    duplicate: "Repeat below",
    remove: "Remove",
  },
  bn: {
    handle: "সরাতে টানুন, আরও কাজের জন্য ক্লিক করুন",
    up: "উপরে তুলুন",
    down: "নিচে নামান",
    duplicate: "নিচে আবার বসান",
    remove: "বাদ দিন",
  },
});
