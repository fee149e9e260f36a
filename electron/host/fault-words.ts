import type { ErrorData, Fault } from "../../shared/contract/errors.ts";
import { inDigits } from "../../shared/language/digits.ts";
import type { Language } from "../../shared/language/language.ts";

/** What a person needs to know of a failure: what happened, what was kept, what to do. */
export type FaultWords = {
  readonly title: string;
  readonly happened: string;
  readonly kept: string;
  readonly remedy: string;
};

const kept: Readonly<Record<Language, string>> = {
  en: "Nothing was changed. Everything that you wrote before is as it was.",
  bn: "কিছুই পরিবর্তন করা হয়নি। আগে যা লিখেছেন, সবই আগের মতো আছে।",
};

const titles: Readonly<Record<Language, string>> = {
  en: "ToT Studio could not start",
  bn: "ToT Studio চালু করা গেল না",
};

type Sentences = readonly [happened: string, remedy: string];

/** The faults that a start can meet; any other is told as the product's own. */
type StartupCode =
  | "FOLDER_UNWRITABLE"
  | "FOLDER_MISSING"
  | "DISK_FULL"
  | "DATABASE_LOCKED"
  | "DATABASE_NEWER"
  | "DATABASE_DAMAGED"
  | "CURRICULUM_FAULT"
  | "INTERNAL";
type Phrases = { readonly [Code in StartupCode]: (data: ErrorData<Code>) => Sentences };
type StartupFault = Extract<Fault, { readonly code: StartupCode }>;

const english: Phrases = {
  FOLDER_UNWRITABLE: (data) => [
    `ToT Studio may not write in the folder ${data.path}.`,
    "Give yourself permission to write there, or name another folder in TOT_DATA, and start again.",
  ],
  FOLDER_MISSING: (data) => [
    `The folder ${data.path} is not there.`,
    "If it is on a pen drive or a network drive, connect it and start again.",
  ],
  DISK_FULL: (data) => [
    `The disk that holds ${data.path} is full.`,
    "Free some space on it and start again.",
  ],
  DATABASE_LOCKED: (data) => [
    `Another copy of ToT Studio is working in ${data.path}.`,
    "Go on in the window that is already open, or close it and start again.",
  ],
  DATABASE_NEWER: (data) => [
    `The data in ${data.path} was written by a newer version of ToT Studio (version ${data.found} of the data; this copy knows ${data.known}).`,
    "Install the newer version of ToT Studio and start that one.",
  ],
  DATABASE_DAMAGED: (data) => [
    `The data file ${data.path} is damaged.`,
    "Copy the whole folder to a safe place first. Then put a copy from the folder's backups in its place, and start again.",
  ],
  CURRICULUM_FAULT: (data) => [
    `The curriculum has a fault in ${data.path}: ${data.problem}`,
    "Correct the file, or install ToT Studio again, and start again.",
  ],
  INTERNAL: (data) => [
    `An unexpected fault stopped it: ${data.message}`,
    "Start again. If it happens again, send these words to the person who looks after ToT Studio.",
  ],
};

const inBangla = (number: number): string => inDigits(String(number), "bn");

const bangla: Phrases = {
  FOLDER_UNWRITABLE: (data) => [
    `${data.path} ফোল্ডারে লেখার অনুমতি ToT Studio-র নেই।`,
    "ফোল্ডারটিতে লেখার অনুমতি দিন, অথবা TOT_DATA-তে অন্য ফোল্ডারের নাম দিন এবং আবার চালু করুন।",
  ],
  FOLDER_MISSING: (data) => [
    `${data.path} ফোল্ডারটি পাওয়া যাচ্ছে না।`,
    "এটি পেনড্রাইভ বা নেটওয়ার্ক ড্রাইভে থাকলে তা সংযুক্ত করে আবার চালু করুন।",
  ],
  DISK_FULL: (data) => [
    `${data.path} যে ডিস্কে আছে, সেখানে আর জায়গা নেই।`,
    "ডিস্কে কিছু জায়গা খালি করে আবার চালু করুন।",
  ],
  DATABASE_LOCKED: (data) => [
    `ToT Studio-র আরেকটি কপি ${data.path}-এ কাজ করছে।`,
    "যে উইন্ডো খোলা আছে সেখানেই কাজ চালিয়ে যান, অথবা সেটি বন্ধ করে আবার চালু করুন।",
  ],
  DATABASE_NEWER: (data) => [
    `${data.path}-এর তথ্য ToT Studio-র নতুনতর সংস্করণে লেখা (তথ্যের সংস্করণ ${inBangla(data.found)}; এই কপি ${inBangla(data.known)} পর্যন্ত বোঝে)।`,
    "ToT Studio-র নতুন সংস্করণ ইনস্টল করে সেটি চালু করুন।",
  ],
  DATABASE_DAMAGED: (data) => [
    `তথ্যের ফাইল ${data.path} ক্ষতিগ্রস্ত হয়েছে।`,
    "প্রথমে পুরো ফোল্ডারটি নিরাপদ জায়গায় কপি করুন। তারপর ব্যাকআপের একটি কপি এর জায়গায় রেখে আবার চালু করুন।",
  ],
  CURRICULUM_FAULT: (data) => [
    `কারিকুলামের ${data.path} ফাইলে ত্রুটি আছে: ${data.problem}`,
    "ফাইলটি সংশোধন করুন, অথবা ToT Studio আবার ইনস্টল করে চালু করুন।",
  ],
  INTERNAL: (data) => [
    `একটি অপ্রত্যাশিত ত্রুটি ঘটেছে: ${data.message}`,
    "আবার চালু করুন। আবারও ঘটলে এই কথাগুলো ToT Studio-র দায়িত্বপ্রাপ্ত ব্যক্তিকে পাঠান।",
  ],
};

const phrases: Readonly<Record<Language, Phrases>> = { en: english, bn: bangla };

const isStartupFault = (fault: Fault): fault is StartupFault => fault.code in english;

function sentencesOf(fault: Fault, language: Language): Sentences {
  const startup: StartupFault = isStartupFault(fault)
    ? fault
    : { code: "INTERNAL", data: { message: fault.code } };
  const phrase = phrases[language][startup.code] as (data: unknown) => Sentences;
  return phrase(startup.data);
}

/** A startup fault in the words of one language. */
export function faultWords(fault: Fault, language: Language): FaultWords {
  const [happened, remedy] = sentencesOf(fault, language);
  return { title: titles[language], happened, kept: kept[language], remedy };
}

/** The same in both languages as plain lines, for a terminal or a system's message box. */
export function faultText(fault: Fault): string {
  const blocks = (["en", "bn"] as const).map((language) => {
    const words = faultWords(fault, language);
    return [words.title, words.happened, words.kept, words.remedy].join("\n");
  });
  return blocks.join("\n\n");
}
