import type { EdgeChoice, MarginChoice } from "../../shared/curriculum/page-choices.ts";
import { defineWords } from "./words.ts";

type PageWords = {
  readonly pages: string;
  readonly pagesHint: string;
  readonly margins: string;
  readonly marginsOf: Readonly<Record<MarginChoice, string>>;
  readonly marginHints: Readonly<Record<MarginChoice, string>>;
  readonly asProfile: (name: string) => string;
  readonly header: string;
  readonly headerOf: Readonly<Record<EdgeChoice, string>>;
  readonly headerWords: string;
  readonly footer: string;
  readonly footerOf: Readonly<Record<EdgeChoice, string>>;
  readonly footerWords: string;
};

/** How pages are set: margins, and what stands at head and foot. */
export const pageWords = defineWords<PageWords>({
  en: {
    pages: "Pages",
    pagesHint: "All documents for paper are A4. The lines keep their length, whatever the margins.",
    margins: "Margins",
    marginsOf: {
      even: "Alike at both sides",
      tight: "More lines to a page",
      bound: "For punched holes",
      mirrored: "For printing on both sides",
    },
    marginHints: {
      even: "20 mm at the left and the right.",
      tight: "Less room at head and foot; 20 mm at the left and the right.",
      bound: "25 mm at the left and 15 mm at the right; across, more at the head.",
      mirrored: "23 mm at the inside and 17 mm at the outside; across, more at the head.",
    },
    asProfile: (name) => `As in the institute’s profile: ${name}`,
    header: "Head of the pages",
    headerOf: {
      usual: "Code, title, institute and course",
      own: "Code, title and own words",
      none: "Nothing",
    },
    headerWords: "Words at the head",
    footer: "Foot of the pages",
    footerOf: {
      usual: "Document, date of the facts, page",
      own: "Own words, date of the facts, page",
      none: "Only the page",
    },
    footerWords: "Words at the foot",
  },
  bn: {
    pages: "পৃষ্ঠা",
    pagesHint: "কাগজে ছাপার সব দলিল A4 মাপের। মার্জিন যা-ই হোক, লাইনের দৈর্ঘ্য একই থাকে।",
    margins: "মার্জিন",
    marginsOf: {
      even: "দুই পাশে সমান",
      tight: "প্রতি পৃষ্ঠায় বেশি লাইন",
      bound: "ছিদ্র করে বাঁধাইয়ের জন্য",
      mirrored: "দুই পিঠে ছাপার জন্য",
    },
    marginHints: {
      even: "বাঁয়ে ও ডানে ২০ মিমি।",
      tight: "উপরে ও নিচে জায়গা কম; বাঁয়ে ও ডানে ২০ মিমি।",
      bound: "বাঁয়ে ২৫ মিমি, ডানে ১৫ মিমি; আড়াআড়ি পৃষ্ঠায় উপরে বেশি।",
      mirrored: "ভেতরের দিকে ২৩ মিমি, বাইরের দিকে ১৭ মিমি; আড়াআড়ি পৃষ্ঠায় উপরে বেশি।",
    },
    asProfile: (name) => `প্রতিষ্ঠানের প্রোফাইল অনুযায়ী: ${name}`,
    header: "পৃষ্ঠার শীর্ষ",
    headerOf: {
      usual: "কোড, শিরোনাম, প্রতিষ্ঠান ও কোর্স",
      own: "কোড, শিরোনাম ও নিজস্ব কথা",
      none: "কিছু নয়",
    },
    headerWords: "শীর্ষের কথা",
    footer: "পৃষ্ঠার পাদদেশ",
    footerOf: {
      usual: "দলিলের নাম, তথ্যের তারিখ, পৃষ্ঠা",
      own: "নিজস্ব কথা, তথ্যের তারিখ, পৃষ্ঠা",
      none: "শুধু পৃষ্ঠা",
    },
    footerWords: "পাদদেশের কথা",
  },
});
