import type { GroupWork } from "../curriculum/session.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { groupWorkTime } from "../planning/group-work.ts";
import { label } from "./labels.ts";

/** "90 minutes", "1 minute", "৯০ মিনিট". */
export function minutesPhrase(minutes: number, language: Language): string {
  if (language === "bn") return `${inDigits(minutes, language)} মিনিট`;
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

/** How the sum of the steps stands to the slot: "90 of 90 minutes: within the slot". */
export function slotPhrase(sum: number, slot: number, language: Language): string {
  const difference = inDigits(Math.abs(sum - slot), language);
  if (language === "bn") {
    const total = `${inDigits(sum, language)} মিনিট, বরাদ্দ ${inDigits(slot, language)} মিনিট`;
    if (sum === slot) return `মোট ${total}: সময়ের মধ্যে আছে`;
    return sum > slot
      ? `মোট ${total}: ${difference} মিনিট বেশি`
      : `মোট ${total}: ${difference} মিনিট বাকি`;
  }
  const total = `Total. ${sum} of ${slot} minutes`;
  if (sum === slot) return `${total}: within the slot`;
  return sum > slot ? `${total}: ${difference} over the slot` : `${total}: ${difference} to spare`;
}

/** A step that goes when time is short, with what that saves. */
export function dropPhrase(step: number, saved: number, language: Language): string {
  const minutes = minutesPhrase(saved, language);
  return language === "bn"
    ? `ধাপ ${inDigits(step, language)} বাদ দিন (${minutes} বাঁচে)`
    : `Leave out step ${step} (saves ${minutes})`;
}

/** A step that can take more time, with how long it may become. */
export function stretchPhrase(step: number, maximum: number, language: Language): string {
  const minutes = minutesPhrase(maximum, language);
  return language === "bn"
    ? `ধাপ ${inDigits(step, language)} বাড়ান (সর্বোচ্চ ${minutes})`
    : `Extend step ${step} (up to ${minutes})`;
}

/** Group work as it adds up: "8 groups: 30 + 8 × (5 + 3 + 2) = 110 minutes". */
export function groupWorkPhrase(work: GroupWork, language: Language): string {
  const { groups, preparation, present, questions, remarks } = work;
  const sum = `${preparation} + ${groups} × (${present} + ${questions} + ${remarks})`;
  const total = minutesPhrase(groupWorkTime(work).total, language);
  const names = language === "bn" ? "টি দল" : groups === 1 ? " group" : " groups";
  return `${inDigits(groups, language)}${names}: ${inDigits(sum, language)} = ${total}`;
}

/** That a step begins at its own time, whatever comes before it. */
export const lockedPhrase = (language: Language): string =>
  language === "bn" ? "নির্ধারিত সময়ে শুরু" : "starts at a fixed time";

/** "at the same time as step 4". */
export function alongsidePhrase(step: number, language: Language): string {
  return language === "bn"
    ? `ধাপ ${inDigits(step, language)}-এর সঙ্গে একই সময়ে`
    : `at the same time as step ${step}`;
}

/** "about 320", "25–30": the number of participants. */
export function participantsPhrase(from: number, to: number, language: Language): string {
  const people = (text: string) => (language === "bn" ? `${text} জন` : text);
  return people(inDigits(from === to ? from : `${from}–${to}`, language));
}

/** Numbers as words of a list with runs drawn together: 1, 2, 3, 5 become "1–3, 5". */
export function rangesPhrase(numbers: readonly number[], language: Language): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  const text = ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
  return inDigits(text, language);
}

/** "Outcome 2", "Outcomes 2 and 3", "শিখনফল ২ ও ৩". */
export function outcomesPhrase(numbers: readonly number[], language: Language): string {
  const words = numbers.map((number) => inDigits(number, language));
  const listed = [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean);
  const plural = language === "en" && numbers.length > 1 ? "s" : "";
  return `${label("outcome", language)}${plural} ${listed.join(` ${label("and", language)} `)}`;
}
