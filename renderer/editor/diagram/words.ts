import { defineWords } from "../../i18n/words.ts";
import type { FieldName } from "./parts.ts";

type DiagramWords = {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly part: (number: string) => string;
  readonly points: string;
  readonly add: string;
  readonly remove: (part: string) => string;
  readonly up: (part: string) => string;
};

export const diagramWords = defineWords<DiagramWords>({
  en: {
    fields: {
      centre: "In the middle",
      around: "Around all",
      title: "Title",
      text: "Text",
      response: "Response",
      from: "Axis: from",
      up: "Axis: upwards",
      to: "Axis: to",
      parent: "Above all",
      number: "Number",
      minutes: "Minutes",
      sum: "Sum",
    },
    part: (number) => `Part ${number}`,
    points: "Points, one a line",
    add: "Add a part",
    remove: (part) => `Remove ${part}`,
    up: (part) => `Move ${part} up`,
  },
  bn: {
    fields: {
      centre: "মাঝখানে",
      around: "সবার চারপাশে",
      title: "শিরোনাম",
      text: "লেখা",
      response: "সাড়া",
      from: "অক্ষ: শুরু",
      up: "অক্ষ: উপরের দিকে",
      to: "অক্ষ: শেষ",
      parent: "সবার উপরে",
      number: "নম্বর",
      minutes: "মিনিট",
      sum: "মোট",
    },
    part: (number) => `অংশ ${number}`,
    points: "বিষয়, এক লাইনে একটি",
    add: "অংশ যোগ করুন",
    remove: (part) => `${part} বাদ দিন`,
    up: (part) => `${part} উপরে তুলুন`,
  },
});
