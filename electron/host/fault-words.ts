import type { ErrorCode, Fault } from "../../shared/contract/errors.ts";
import { wordsOfFault, type FaultWords } from "../../shared/contract/fault-words.ts";
import { languages, type Language } from "../../shared/language/language.ts";

/** When a host has to tell of a fault by itself: there is no window yet, or the engine has gone. */
export type FaultMoment = "start" | "work";

type InBoth = Readonly<Record<Language, string>>;

const titles: Readonly<Record<FaultMoment, InBoth>> = {
  start: { en: "ToT Studio could not start", bn: "ToT Studio চালু করা গেল না" },
  work: { en: "ToT Studio had to stop", bn: "ToT Studio বন্ধ হয়ে গেছে" },
};

/** A start changes nothing before it is sure of its ground. */
const keptAtStart: InBoth = {
  en: "Nothing was changed. Everything that you wrote before is as it was.",
  bn: "কিছুই পরিবর্তন করা হয়নি। আগে যা লিখেছেন, সবই আগের মতো আছে।",
};

const startAgain: InBoth = {
  en: "Then start ToT Studio again.",
  bn: "তারপর ToT Studio আবার চালু করুন।",
};

/** What is to be done besides, where a start has failed. */
const additions: { readonly [Code in ErrorCode]?: InBoth } = {
  FOLDER_UNWRITABLE: {
    en: "Another data folder can be named in TOT_DATA. Then start ToT Studio again.",
    bn: "TOT_DATA-তে তথ্যের জন্য অন্য ফোল্ডারের নাম দেওয়া যায়। তারপর ToT Studio আবার চালু করুন।",
  },
  FOLDER_MISSING: startAgain,
  DISK_FULL: startAgain,
  DATABASE_NEWER: startAgain,
  DATABASE_DAMAGED: startAgain,
  CURRICULUM_FAULT: {
    en: "Installing ToT Studio again puts the file right as well.",
    bn: "ToT Studio আবার ইনস্টল করলেও ফাইলটি ঠিক হয়।",
  },
};

/** A fault that a host tells of, in the words of one language, with a title. */
export function hostFaultWords(
  fault: Fault,
  language: Language,
  moment: FaultMoment = "start",
): FaultWords & { readonly title: string } {
  const words = wordsOfFault(fault, language);
  const addition = moment === "start" ? additions[fault.code]?.[language] : undefined;
  return {
    title: titles[moment][language],
    happened: words.happened,
    kept: moment === "start" ? keptAtStart[language] : words.kept,
    todo: addition ? `${words.todo} ${addition}` : words.todo,
  };
}

/** The same in both languages as plain lines, for a terminal or a system's message box. */
export function faultText(fault: Fault, moment?: FaultMoment): string {
  const blocks = languages.map((language) => {
    const words = hostFaultWords(fault, language, moment);
    return [words.title, words.happened, words.kept, words.todo].join("\n");
  });
  return blocks.join("\n\n");
}
