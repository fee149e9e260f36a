import type { Finding } from "../../shared/contract/export.ts";
import { banglaNumber, counted, defineWords } from "./words.ts";

type InOrderWords = Readonly<Record<Finding["code"], string>>;
type FindingWords = Readonly<
  Record<
    Finding["code"],
    (amount: number | null, detail: string | null) => { title: string; hint: string }
  >
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
  "table-too-wide": (_, word) => ({
    title: "A word is wider than its column",
    hint: `“${word ?? ""}” will be cut in the middle. Make the column wider.`,
  }),
  "row-too-high": (amount, column) => ({
    title: `A row of the full plan is ${amount ?? 0} mm high`,
    hint: `“${column ?? ""}” takes so much room. Shorten it, or move part of it to the trainer’s notes.`,
  }),
  "font-missing": (_, sign) => ({
    title: "A sign has no font",
    hint: `“${sign ?? ""}” may be printed as an empty box.`,
  }),
  "fact-outdated": (amount) => ({
    title: `${counted(amount ?? 1, "fact is", "facts are")} older than five years`,
    hint: "Look the figures up again, or say of which year they are.",
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
  "table-too-wide": (_, word) => ({
    title: "একটি শব্দ কলামের চেয়ে চওড়া",
    hint: `“${word ?? ""}” মাঝখানে কাটা পড়বে। কলামটি চওড়া করুন।`,
  }),
  "row-too-high": (amount, column) => ({
    title: `পূর্ণ পরিকল্পনার একটি সারি ${n(amount ?? 0)} মিমি উঁচু`,
    hint: `“${column ?? ""}” ঘরে লেখা বেশি। ছোট করুন, অথবা কিছু অংশ প্রশিক্ষকের নোটে নিন।`,
  }),
  "font-missing": (_, sign) => ({
    title: "একটি চিহ্নের ফন্ট নেই",
    hint: `“${sign ?? ""}” ফাঁকা ঘর হয়ে ছাপা হতে পারে।`,
  }),
  "fact-outdated": (amount) => ({
    title: `${n(amount ?? 1)}টি তথ্য পাঁচ বছরের বেশি পুরোনো`,
    hint: "সংখ্যাগুলো আবার মিলিয়ে দেখুন, অথবা কোন বছরের তা লিখুন।",
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
  "table-too-wide": "Every word fits its column",
  "row-too-high": "No row of the full plan is higher than 60 mm",
  "font-missing": "Every sign has a font",
  "fact-outdated": "No fact is older than five years",
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
  "table-too-wide": "প্রতিটি শব্দ কলামে ধরে",
  "row-too-high": "পূর্ণ পরিকল্পনার কোনো সারি ৬০ মিমির বেশি উঁচু নয়",
  "font-missing": "প্রতিটি চিহ্নের ফন্ট আছে",
  "fact-outdated": "কোনো তথ্য পাঁচ বছরের বেশি পুরোনো নয়",
  "fact-missing": "প্রতিটি তথ্য তালিকায় আছে",
  "reference-broken": "সব সূত্র ঠিক জায়গায় পৌঁছায়",
};

/** What the export's doctor finds, and what it says of a kind of finding that it has not found. */
export const findingWords = defineWords<{
  readonly findings: FindingWords;
  readonly inOrderWords: InOrderWords;
}>({
  en: { findings: englishFindings, inOrderWords: englishInOrder },
  bn: { findings: banglaFindings, inOrderWords: banglaInOrder },
});
