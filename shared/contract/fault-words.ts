import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import type { ErrorCode, ErrorData, Fault } from "./errors.ts";

/** What a person needs to know of a failure: what happened, what was kept, what to do. */
export type FaultWords = {
  readonly happened: string;
  readonly kept: string;
  readonly todo: string;
};

type Sentences = readonly [happened: string, kept: string, todo: string];
type Phrases = {
  readonly [Code in ErrorCode]: (data: ErrorData<Code>) => Readonly<Record<Language, Sentences>>;
};

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  session: { en: "session", bn: "সেশন" },
  document: { en: "text", bn: "লেখা" },
  deck: { en: "deck", bn: "স্লাইড" },
  module: { en: "module", bn: "মডিউল" },
  course: { en: "course", bn: "কোর্স" },
  placement: { en: "placement", bn: "স্থান" },
  evaluation: { en: "evaluation", bn: "মূল্যায়ন" },
  curriculum: { en: "curriculum", bn: "কারিকুলাম" },
};
const kindOf = (kind: string) => kinds[kind] ?? { en: kind, bn: "তথ্য" };

const bangla = (number: number): string => inDigits(number, "bn");

/** Bytes as megabytes with one decimal; rounded away from the limit, so that the two never look alike. */
const megabytes = (bytes: number, round: (value: number) => number): number =>
  round(bytes / 100_000) / 10;

/** Words of a reader or a library as the end of a sentence, which has its own full stop. */
const withoutStop = (text: string): string => text.replace(/[.।\s]+$/, "");

const phrases: Phrases = {
  NOT_FOUND: ({ kind, id }) => ({
    en: [
      `The ${kindOf(kind).en} “${id}” is not there.`,
      "Everything else is as it was.",
      "Look for it under another name, or restore it from the bin.",
    ],
    bn: [
      `“${id}” ${kindOf(kind).bn}টি পাওয়া যায়নি।`,
      "বাকি সব আগের মতোই আছে।",
      "অন্য নামে খুঁজুন, অথবা বিন থেকে ফিরিয়ে আনুন।",
    ],
  }),
  INVALID_INPUT: ({ field, problem }) => ({
    en: [
      `“${field}” was not accepted: ${withoutStop(problem)}.`,
      "What was saved before is kept.",
      "Correct the value.",
    ],
    bn: [
      `“${field}”-এর মান গ্রহণ করা যায়নি: ${withoutStop(problem)}।`,
      "আগে যা সংরক্ষিত ছিল, তা আছে।",
      "মানটি সংশোধন করুন।",
    ],
  }),
  CONFLICT: () => ({
    en: [
      "A newer version was saved in another window.",
      "Nothing was overwritten; what you wrote is still here.",
      "Keep yours, or take the newer one.",
    ],
    bn: [
      "অন্য উইন্ডোতে নতুনতর সংস্করণ সংরক্ষিত হয়েছে।",
      "কিছুই মুছে যায়নি; আপনার লেখা এখানেই আছে।",
      "আপনারটি রাখুন, অথবা নতুনতরটি নিন।",
    ],
  }),
  FOLDER_UNWRITABLE: ({ path }) => ({
    en: [
      `${path} cannot be written.`,
      "Your work is kept; no half-written file is left.",
      "Choose another folder, or ask for permission to write there.",
    ],
    bn: [
      `${path}-এ লেখা যাচ্ছে না।`,
      "আপনার কাজ সংরক্ষিত আছে; অসম্পূর্ণ কোনো ফাইল রাখা হয়নি।",
      "অন্য ফোল্ডার বেছে নিন, অথবা সেখানে লেখার অনুমতি নিন।",
    ],
  }),
  FOLDER_MISSING: ({ path }) => ({
    en: [
      `${path} is not there.`,
      "Your work is kept.",
      "If it is on a pen drive or a network drive, connect it; or choose another folder.",
    ],
    bn: [
      `${path} পাওয়া যাচ্ছে না।`,
      "আপনার কাজ সংরক্ষিত আছে।",
      "এটি পেনড্রাইভ বা নেটওয়ার্ক ড্রাইভে থাকলে তা সংযুক্ত করুন; অথবা অন্য ফোল্ডার বেছে নিন।",
    ],
  }),
  FILE_IN_USE: ({ path }) => ({
    en: [
      `${path} is open in another program.`,
      "The old file is as it was; your work is kept.",
      "Close it there and try again.",
    ],
    bn: [
      `${path} অন্য প্রোগ্রামে খোলা আছে।`,
      "পুরোনো ফাইলটি আগের মতোই আছে; আপনার কাজ সংরক্ষিত আছে।",
      "সেখানে বন্ধ করে আবার চেষ্টা করুন।",
    ],
  }),
  DISK_FULL: ({ path }) => ({
    en: [
      `The disk that holds ${path} is full.`,
      "What was saved before is kept; no half-written file is left.",
      "Free some space on it, or choose another disk.",
    ],
    bn: [
      `${path} যে ডিস্কে আছে, সেখানে আর জায়গা নেই।`,
      "আগে যা সংরক্ষিত ছিল, তা আছে; অসম্পূর্ণ কোনো ফাইল রাখা হয়নি।",
      "ডিস্কে কিছু জায়গা খালি করুন, অথবা অন্য ডিস্ক বেছে নিন।",
    ],
  }),
  DATABASE_LOCKED: ({ path }) => ({
    en: [
      `Another copy of ToT Studio is working with ${path}.`,
      "The data is untouched.",
      "Go on in the window that is already open, or close it and try again.",
    ],
    bn: [
      `ToT Studio-র আরেকটি কপি ${path} নিয়ে কাজ করছে।`,
      "তথ্য অক্ষত আছে।",
      "যে উইন্ডো খোলা আছে সেখানেই কাজ চালিয়ে যান, অথবা সেটি বন্ধ করে আবার চেষ্টা করুন।",
    ],
  }),
  DATABASE_NEWER: ({ path, found, known }) => ({
    en: [
      `The data in ${path} was written by a newer version of ToT Studio (version ${found} of the data; this copy knows ${known}).`,
      "The file is untouched.",
      "Install the newer version of ToT Studio.",
    ],
    bn: [
      `${path}-এর তথ্য ToT Studio-র নতুনতর সংস্করণে লেখা (তথ্যের সংস্করণ ${bangla(found)}; এই কপি ${bangla(known)} পর্যন্ত বোঝে)।`,
      "ফাইলটি অক্ষত আছে।",
      "ToT Studio-র নতুনতর সংস্করণ ইনস্টল করুন।",
    ],
  }),
  DATABASE_DAMAGED: ({ path }) => ({
    en: [
      `The data file ${path} is damaged, or is no data file of ToT Studio.`,
      "The file is left as it is.",
      "Copy the whole folder to a safe place; then put an earlier copy of the file in its place.",
    ],
    bn: [
      `তথ্যের ফাইল ${path} ক্ষতিগ্রস্ত হয়েছে, অথবা এটি ToT Studio-র তথ্যের ফাইল নয়।`,
      "ফাইলটি যেমন ছিল তেমনই রাখা হয়েছে।",
      "পুরো ফোল্ডারটি নিরাপদ জায়গায় কপি করুন; তারপর ফাইলটির আগের কোনো কপি এর জায়গায় রাখুন।",
    ],
  }),
  CURRICULUM_FAULT: ({ path, problem }) => ({
    en: [
      `The curriculum has a fault in ${path}: ${withoutStop(problem)}.`,
      "Nothing of it was taken in.",
      "Correct the file and try again.",
    ],
    bn: [
      `কারিকুলামের ${path} ফাইলে ত্রুটি আছে: ${withoutStop(problem)}।`,
      "এর কিছুই নেওয়া হয়নি।",
      "ফাইলটি সংশোধন করে আবার চেষ্টা করুন।",
    ],
  }),
  ASSET_MISSING: ({ asset }) => ({
    en: [
      `The picture ${asset} is not stored.`,
      "The text around it is kept.",
      "Put the picture in again, or take it out.",
    ],
    bn: [`${asset} ছবিটি সংরক্ষিত নেই।`, "আশপাশের লেখা আগের মতোই আছে।", "ছবিটি আবার বসান, অথবা বাদ দিন।"],
  }),
  TOO_LARGE: ({ path, bytes, limit }) => ({
    en: [
      `${path} has ${megabytes(bytes, Math.ceil)} MB; at most ${megabytes(limit, Math.floor)} MB are taken.`,
      "Nothing was taken in or changed.",
      "Use a smaller file.",
    ],
    bn: [
      `${path}-এর আকার ${bangla(megabytes(bytes, Math.ceil))} এমবি; সর্বোচ্চ ${bangla(megabytes(limit, Math.floor))} এমবি নেওয়া যায়।`,
      "কিছুই নেওয়া বা বদলানো হয়নি।",
      "আরও ছোট ফাইল ব্যবহার করুন।",
    ],
  }),
  PRINTER_MISSING: () => ({
    en: [
      "No Chromium, Chrome or Edge was found, and PDF needs one.",
      "Word and PowerPoint files are written all the same.",
      "Install one of them, or export Word and print from there.",
    ],
    bn: [
      "Chromium, Chrome বা Edge পাওয়া যায়নি; PDF তৈরিতে এর একটি প্রয়োজন।",
      "Word ও PowerPoint ফাইল ঠিকই লেখা হয়।",
      "একটি ইনস্টল করুন, অথবা Word ফাইল রপ্তানি করে সেখান থেকে ছাপুন।",
    ],
  }),
  FORMAT_UNKNOWN: ({ path }) => ({
    en: [
      `${path} is of a kind that cannot be read or written here.`,
      "Nothing was changed.",
      "Use docx, pptx, pdf, md or html; for pictures png, jpg, gif, webp or plain svg.",
    ],
    bn: [
      `${path} ধরনের ফাইল এখানে পড়া বা লেখা যায় না।`,
      "কিছুই বদলায়নি।",
      "docx, pptx, pdf, md বা html ব্যবহার করুন; ছবির জন্য png, jpg, gif, webp বা সাধারণ svg।",
    ],
  }),
  CANCELLED: () => ({
    en: [
      "It was cancelled.",
      "Finished files stay; no half-written file is left.",
      "Start it again when you like.",
    ],
    bn: ["এটি বাতিল করা হয়েছে।", "সম্পন্ন ফাইলগুলো আছে; অসম্পূর্ণ কোনো ফাইল রাখা হয়নি।", "যখন ইচ্ছা আবার শুরু করুন।"],
  }),
  CONTENT_UNKNOWN: ({ kind }) => ({
    en: [
      `It has a part of a kind that this version of ToT Studio does not know (“${kind}”).`,
      "The text is kept as it is; no half-written file is left.",
      "Take the part out of the text, or install the newer version of ToT Studio.",
    ],
    bn: [
      `এতে এমন ধরনের একটি অংশ আছে যা ToT Studio-র এই সংস্করণ চেনে না (“${kind}”)।`,
      "লেখাটি যেমন ছিল তেমনই আছে; অসম্পূর্ণ কোনো ফাইল রাখা হয়নি।",
      "লেখা থেকে অংশটি সরান, অথবা ToT Studio-র নতুনতর সংস্করণ ইনস্টল করুন।",
    ],
  }),
  INTERNAL: ({ message }) => ({
    en: [
      `Something went wrong inside ToT Studio: ${withoutStop(message)}.`,
      "What was saved before is kept.",
      "Try again. If it happens again, send these words to the person who looks after ToT Studio.",
    ],
    bn: [
      `ToT Studio-র ভেতরে একটি ত্রুটি ঘটেছে: ${withoutStop(message)}।`,
      "আগে যা সংরক্ষিত ছিল, তা আছে।",
      "আবার চেষ্টা করুন। আবারও ঘটলে এই কথাগুলো ToT Studio-র দায়িত্বপ্রাপ্ত ব্যক্তিকে পাঠান।",
    ],
  }),
};

/** True for the codes of the closed set: each of them has words. */
export const hasWords = (code: string): code is ErrorCode => Object.hasOwn(phrases, code);

/** A fault in the words of one language, wherever it is told; numbers in that language's digits. */
export function wordsOfFault({ code, data }: Fault, language: Language): FaultWords {
  const phrase = phrases[code] as (data: unknown) => Readonly<Record<Language, Sentences>>;
  const [happened, kept, todo] = phrase(data)[language];
  return { happened, kept, todo };
}
