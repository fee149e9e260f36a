import type { CalloutKind } from "../../shared/document/nodes/callout.ts";
import type { DiagramKind } from "../../shared/document/nodes/diagram.ts";
import type { BlockType, Reader } from "../../shared/document/nodes/block.ts";
import type { Mark } from "../../shared/document/nodes/text.ts";
import { defineWords } from "../i18n/words.ts";

type EditorWords = {
  readonly readers: Readonly<Record<Reader, string>>;
  readonly callouts: Readonly<Record<CalloutKind, string>>;
  readonly diagrams: Readonly<Record<DiagramKind, string>>;
  readonly blocks: Readonly<Record<BlockType, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
} & Readonly<Record<SimpleWord, string>> & {
    readonly heading: (level: string) => string;
    readonly audienceOf: (reader: string, isOn: boolean) => string;
    readonly copyStart: (language: string) => string;
    readonly lines: (count: string) => string;
  };

type SimpleWord =
  | "goesTo"
  | "paragraph"
  | "bulletedList"
  | "numberedList"
  | "quote"
  | "undo"
  | "redo"
  | "textStyle"
  | "moreMarks"
  | "plainText"
  | "list"
  | "headerRow"
  | "headerColumn"
  | "image"
  | "diagram"
  | "link"
  | "address"
  | "setLink"
  | "removeLink"
  | "badAddress"
  | "fact"
  | "findFact"
  | "noFacts"
  | "callout"
  | "more"
  | "footnote"
  | "footnoteText"
  | "reference"
  | "exerciseLines"
  | "pageBreak"
  | "insert"
  | "stale"
  | "untranslated"
  | "missing"
  | "writeHere"
  | "placeholder"
  | "noAlt"
  | "alt"
  | "altHint"
  | "caption"
  | "add"
  | "pictureMissing"
  | "tools"
  | "unknownFact"
  | "text";

export const editorWords = defineWords<EditorWords>({
  en: {
    readers: { slide: "Slide", handout: "Handout", trainer: "Trainer" },
    callouts: {
      "key-message": "Key message",
      activity: "Activity",
      case: "Case",
      definition: "Definition",
      law: "Law",
      "facilitator-note": "Facilitator’s note",
    },
    diagrams: {
      "life-cycle-wheel": "Life-cycle wheel",
      staircase: "Staircase",
      process: "Process",
      comparison: "Comparison",
      clusters: "Clusters",
      timeline: "Timeline",
    },
    blocks: {
      paragraph: "Paragraph",
      heading: "Heading",
      list: "List",
      table: "Table",
      image: "Picture",
      callout: "Callout",
      quote: "Quotation",
      "exercise-lines": "Writing lines",
      "page-break": "Page break",
      diagram: "Diagram",
    },
    marks: {
      bold: "Bold",
      italic: "Italic",
      underline: "Underline",
      strike: "Strike through",
      sub: "Subscript",
      sup: "Superscript",
      highlight: "Highlight",
    },
    goesTo: "Goes to",
    paragraph: "Paragraph",
    bulletedList: "Bulleted list",
    numberedList: "Numbered list",
    quote: "Quotation",
    undo: "Undo",
    redo: "Redo",
    textStyle: "Text style",
    moreMarks: "More text marks",
    plainText: "Plain text",
    list: "List",
    headerRow: "First row is a head",
    headerColumn: "First column is a head",
    image: "Picture",
    diagram: "Diagram",
    link: "Link",
    address: "Web or mail address",
    setLink: "Set link",
    removeLink: "Remove link",
    badAddress: "Only web and mail addresses can be linked.",
    fact: "Fact",
    findFact: "Find a fact",
    noFacts: "No fact has these words.",
    callout: "Callout",
    more: "More",
    footnote: "Footnote",
    footnoteText: "Text of the footnote",
    reference: "Cross-reference",
    exerciseLines: "Writing lines",
    pageBreak: "Page break",
    insert: "Insert",
    stale: "Stale",
    untranslated: "Not translated yet",
    missing: "Not translated",
    placeholder: "Write here",
    noAlt: "No description for people who cannot see it",
    alt: "Description for people who cannot see it",
    altHint: "Say what the picture shows, in a sentence.",
    caption: "Caption",
    add: "Add",
    pictureMissing: "The picture is not in the store",
    tools: "Tools for writing",
    unknownFact: "This fact is not in the curriculum",
    text: "Text",
    heading: (level) => `Heading ${level}`,
    audienceOf: (reader, isOn) => (isOn ? `Goes to: ${reader}` : `Does not go to: ${reader}`),
    copyStart: (language) => `Copy ${language} as a start`,
    writeHere: "Write here",
    lines: (count) => `${count} writing lines`,
  },
  bn: {
    readers: { slide: "স্লাইড", handout: "হ্যান্ডআউট", trainer: "প্রশিক্ষক" },
    callouts: {
      "key-message": "মূল বার্তা",
      activity: "কার্যক্রম",
      case: "ঘটনা",
      definition: "সংজ্ঞা",
      law: "আইন",
      "facilitator-note": "সহায়কের নোট",
    },
    diagrams: {
      "life-cycle-wheel": "জীবনচক্রের চাকা",
      staircase: "সিঁড়ি",
      process: "প্রক্রিয়া",
      comparison: "তুলনা",
      clusters: "গুচ্ছ",
      timeline: "সময়রেখা",
    },
    blocks: {
      paragraph: "অনুচ্ছেদ",
      heading: "শিরোনাম",
      list: "তালিকা",
      table: "সারণি",
      image: "ছবি",
      callout: "বিশেষ অংশ",
      quote: "উদ্ধৃতি",
      "exercise-lines": "লেখার রেখা",
      "page-break": "নতুন পৃষ্ঠা",
      diagram: "রেখাচিত্র",
    },
    marks: {
      bold: "মোটা",
      italic: "বাঁকা",
      underline: "নিম্নরেখ",
      strike: "কাটা দাগ",
      sub: "নিচে ছোট",
      sup: "উপরে ছোট",
      highlight: "দাগানো",
    },
    goesTo: "যাবে",
    paragraph: "অনুচ্ছেদ",
    bulletedList: "বিন্দু তালিকা",
    numberedList: "সংখ্যা তালিকা",
    quote: "উদ্ধৃতি",
    undo: "পূর্বাবস্থা",
    redo: "পুনরায় করুন",
    textStyle: "লেখার ধরন",
    moreMarks: "লেখার অন্যান্য চিহ্ন",
    plainText: "সাধারণ লেখা",
    list: "তালিকা",
    headerRow: "প্রথম সারি শিরোনাম",
    headerColumn: "প্রথম কলাম শিরোনাম",
    image: "ছবি",
    diagram: "রেখাচিত্র",
    link: "লিংক",
    address: "ওয়েব বা মেইল ঠিকানা",
    setLink: "লিংক দিন",
    removeLink: "লিংক সরান",
    badAddress: "শুধু ওয়েব ও মেইল ঠিকানায় লিংক দেওয়া যায়।",
    fact: "তথ্য",
    findFact: "তথ্য খুঁজুন",
    noFacts: "এই শব্দে কোনো তথ্য নেই।",
    callout: "বিশেষ অংশ",
    more: "আরও",
    footnote: "পাদটীকা",
    footnoteText: "পাদটীকার লেখা",
    reference: "আন্তঃসূত্র",
    exerciseLines: "লেখার রেখা",
    pageBreak: "নতুন পৃষ্ঠা",
    insert: "বসান",
    stale: "পুরোনো অনুবাদ",
    untranslated: "এখনও অনুবাদ হয়নি",
    missing: "অনুবাদ নেই",
    placeholder: "এখানে লিখুন",
    noAlt: "যাঁরা দেখতে পান না, তাঁদের জন্য বর্ণনা নেই",
    alt: "যাঁরা দেখতে পান না, তাঁদের জন্য বর্ণনা",
    altHint: "ছবিতে কী আছে, এক বাক্যে লিখুন।",
    caption: "পরিচিতি",
    add: "যোগ করুন",
    pictureMissing: "ছবিটি ভান্ডারে নেই",
    tools: "লেখার সরঞ্জাম",
    unknownFact: "তথ্যটি কারিকুলামে নেই",
    text: "লেখা",
    heading: (level) => `শিরোনাম ${level}`,
    audienceOf: (reader, isOn) => (isOn ? `যাবে: ${reader}` : `যাবে না: ${reader}`),
    copyStart: (language) => `শুরু হিসেবে ${language} কপি করুন`,
    writeHere: "এখানে লিখুন",
    lines: (count) => `${count}টি লেখার রেখা`,
  },
});
