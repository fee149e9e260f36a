import type { Bilingual } from "../language/bilingual.ts";
import type { Language } from "../language/language.ts";
import {
  paperVersions,
  type AskedItem,
  type PaperVersion,
  type Sheet,
  type Test,
} from "./model.ts";
import { shuffled } from "./random.ts";

const letters = { en: "ABCDEF", bn: "কখগঘঙচ" } as const;

/** The letter of an option by its place on the paper, from 0. */
export const optionLetter = (place: number, language: Language): string =>
  letters[language][place] ?? "";

/** An item as it stands on a paper. */
export type PaperItem = {
  readonly item: AskedItem;
  /** Its place among the items of the test, from 0. */
  readonly index: number;
  /** For each place on the paper the option that stands there. */
  readonly options: readonly number[];
};

/** "All of these", "none of the above": such an option stays the last. */
const refersToOthers =
  /\b(?:all|none|both|any) of (?:the )?(?:above|these|them)\b|(?:উপরের|ওপরের) .*(?:সব|কোনোটি|উভয়)|সব ?(?:কটি|গুলো)ই?$|কোনোটিই? ?(?:নয়|না)/iu;
const isLast = ({ en, bn }: Bilingual) =>
  refersToOthers.test(en) || refersToOthers.test(bn.normalize("NFC"));

function orderOf({ id, options }: AskedItem, seed: string): number[] {
  const places = options.map((_, place) => place);
  const stays = places.filter((place) => {
    const option = options[place];
    return option !== undefined && isLast(option);
  });
  const moves = places.filter((place) => !stays.includes(place));
  return [...shuffled(moves, `${seed} ${id}`), ...stays];
}

/** The items of a test in the order of one of its papers, with their options in theirs. */
export function paperOf({ items, seed }: Test, version: PaperVersion): readonly PaperItem[] {
  const key = `${seed} ${version}`;
  return shuffled(
    items.map((_, index) => index),
    key,
  ).flatMap((index) => {
    const item = items[index];
    return item ? [{ item, index, options: orderOf(item, key) }] : [];
  });
}

/** The papers that a test comes in. */
export const versionsOf = ({ versions }: Pick<Test, "versions">): readonly PaperVersion[] =>
  paperVersions.slice(0, versions);

/** Which paper a participant gets: neighbours get different ones. */
export const versionFor = (test: Pick<Test, "versions">, place: number): PaperVersion =>
  test.versions > 1 && place % 2 === 1 ? "B" : "A";

/** The same letters on the other paper: what was filled in stays, what it means follows the paper. */
export function rereadAs(test: Test, sheet: Sheet, version: PaperVersion): Sheet {
  const before = paperOf(test, sheet.version);
  const answers: (number | null)[] = test.items.map(() => null);
  paperOf(test, version).forEach(({ index, options }, place) => {
    const filled = before[place];
    const answer = filled ? (sheet.answers[filled.index] ?? null) : null;
    const letter = filled && answer !== null ? filled.options.indexOf(answer) : -1;
    answers[index] = options[letter] ?? null;
  });
  return { ...sheet, version, answers };
}
