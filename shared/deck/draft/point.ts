import type { Language } from "../../language/language.ts";
import { leadIns, weakEnds } from "./lead-ins.ts";

/** A bullet holds at most this many words. */
export const mostWords = 12;
/** A clause shorter than this says too little by itself. */
const fewestWords = 3;

/**
 * What a sentence says on a slide: all of it, its first clauses, or its first words; what is not said
 * is for the notes.
 */
export type Point = { readonly text: string; readonly said: "whole" | "clauses" | "words" };

/**
 * Where a clause may end: at a mark, or before a word that begins another. A comma counts only where what
 * stands before it can stand alone: in English by the word after it, in Bangla by the verb before it.
 */
const clauseEnds: Readonly<Record<Language, RegExp>> = {
  en: /[;:](?=\s)|\s+[–—]\s|,(?=\s(?:and|but|or|yet|so|which|who|whose|where|while|because|although|as|it|they|we|he|she|this|these|there)\s)|(?=\s(?:because|although|whereas|while|so that|but|unless)\s)/giu,
  bn: /[;:](?=\s)|\s+[–—]\s|(?<=(?:েন|ছে|বে|য়|নেই|ছিল|নি|না|আছে|থাকে|করা|রাখা|নেওয়া|দেওয়া)),(?=\s)|(?=\s(?:কিন্তু|কারণ|যাতে|তবে|ফলে|যদিও|অথচ|নইলে)\s)/gu,
};

/** What interrupts a sentence without adding to it. */
const asides: Readonly<Record<Language, RegExp>> = {
  en: /,\s(?:on the other hand|however|for example|for instance|in fact|therefore|of course|in turn|moreover|too|instead),/giu,
  bn: /,\s(?:অন্যদিকে|যেমন|তবে|অবশ্য|আসলে|উদাহরণস্বরূপ),/gu,
};

const inBrackets = /\s*(?:\([^()]*\)|\[[^[\]]*\])/gu;
const closingMark = /[.।॥;:,–—\s]+$/u;

const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => word !== "");
const count = (text: string) => wordsIn(text).length;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function withoutLeadIn(sentence: string, language: Language): string {
  const found = leadIns[language].exec(sentence)?.[0];
  if (!found) return sentence;
  const rest = sentence.slice(found.length);
  return count(rest) < fewestWords ? sentence : rest;
}

/** The most of a sentence's first clauses that a point may hold; null where even the first is too long. */
function firstClauses(sentence: string, language: Language, most: number): string | null {
  const cuts = [...sentence.matchAll(clauseEnds[language])].map(({ index }) => index);
  const parts = cuts.map((cut) => sentence.slice(0, cut));
  return (
    parts.findLast((part) => count(part) <= most && count(part) >= Math.min(fewestWords, most)) ??
    null
  );
}

/** As many words as a point may hold, not ending in one that leads on. */
function firstWords(sentence: string, language: Language, most: number): string {
  const words = wordsIn(sentence).slice(0, most);
  return `${withoutWeakEnd(words.join(" "), language)} …`;
}

function withoutWeakEnd(text: string, language: Language): string {
  const words = wordsIn(text);
  while (words.length > fewestWords && weakEnds[language].has(words.at(-1) ?? "")) words.pop();
  return words.join(" ").replace(closingMark, "");
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/**
 * A sentence as a point of at most `most` words: without a lead-in, brackets and full stop; of a longer
 * one its first clauses, or its first words with "…".
 */
export function pointOf(sentence: string, language: Language, most = mostWords): Point {
  const whole = oneLine(sentence);
  const bare = oneLine(whole.replace(inBrackets, "").replace(asides[language], "")) || whole;
  const spoken = withoutLeadIn(bare, language);
  const finished = spoken.replace(closingMark, "");
  if (count(finished) <= most) {
    return { text: capital(finished), said: bare.length === whole.length ? "whole" : "clauses" };
  }
  const clauses = firstClauses(spoken, language, most);
  if (clauses !== null) {
    return { text: capital(withoutWeakEnd(clauses, language)), said: "clauses" };
  }
  return { text: capital(firstWords(spoken, language, most)), said: "words" };
}
