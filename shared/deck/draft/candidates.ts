import type { List } from "../../document/nodes/list.ts";
import type { Paragraph } from "../../document/nodes/paragraph.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import { alignSentences, type Bead } from "./align.ts";
import type { PairedBlock } from "./paired-blocks.ts";
import { mostWords, pointOf, type Point } from "./point.ts";
import { sentencesOf } from "./sentences.ts";
import { spoken } from "./spoken.ts";

/** A point that a slide could hold. */
export type Candidate = {
  readonly text: Bilingual;
  /** How much of what it stands for it says: the lesser of both languages. */
  readonly said: Point["said"];
  /** True for what a writer listed, and for the sentence that opens a paragraph. */
  readonly listed: boolean;
  readonly opens: boolean;
};

const paired = (en: Point | null, bn: Point | null, basis: string | undefined): Bilingual => ({
  ...bilingual(en?.text ?? "", bn?.text ?? ""),
  ...(basis === undefined ? {} : { basis }),
});

const leastFirst = ["words", "clauses", "whole"] as const;

const lesser = (...points: readonly (Point | null)[]): Point["said"] =>
  leastFirst.find((said) => points.some((point) => point?.said === said)) ?? "whole";

/** "Table 1 shows", "the next session": sentences that point elsewhere say nothing on a slide. */
const pointing: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:Table|Figure|Handout|Session) \d|^The (?:next|last) session\b/u,
  bn: /(?:সারণি|চিত্র|হ্যান্ডআউট|সেশন) [০-৯]|^পরের সেশন/u,
};

function candidateOf(
  sentences: Readonly<Record<Language, readonly string[]>>,
  bead: Bead,
  index: number,
  basis: string | undefined,
): Candidate {
  const point = (language: Language, places: readonly number[]) => {
    const sentence = sentences[language][places[0] ?? -1];
    return sentence === undefined ? null : pointOf(sentence, language);
  };
  const [en, bn] = [point("en", bead.one), point("bn", bead.other)];
  const isOneEach = bead.one.length <= 1 && bead.other.length <= 1;
  const said = isOneEach || lesser(en, bn) !== "whole" ? lesser(en, bn) : "clauses";
  return { text: paired(en, bn, basis), said, listed: false, opens: index === 0 };
}

/** A paragraph's sentences as points, each with its counterpart in the other language. */
export function paragraphCandidates({ node, basis }: PairedBlock<Paragraph>): Candidate[] {
  const of = (language: Language) => {
    const block = node[language];
    return block ? sentencesOf(spoken(block.children), language) : [];
  };
  const sentences = { en: of("en"), bn: of("bn") };
  const inBoth = sentences.en.length > 0 && sentences.bn.length > 0;
  const beads = alignSentences(sentences.en, sentences.bn);
  return beads.flatMap((bead, index) => {
    const isHalf = bead.one.length === 0 || bead.other.length === 0;
    const points =
      bead.one.some((place) => pointing.en.test(sentences.en[place] ?? "")) ||
      bead.other.some((place) => pointing.bn.test(sentences.bn[place] ?? ""));
    return points || (inBoth && isHalf) ? [] : [candidateOf(sentences, bead, index, basis)];
  });
}

/** How long the words before an item's own sentence may be: "List. Write down every programme." */
const longestLabel = 3;

/** An item of a list: whole where it is short; else its label and its first sentence. */
function itemPoint(text: string, language: Language): Point {
  const whole = pointOf(text, language);
  if (whole.said === "whole") return whole;
  const [first = text, second] = sentencesOf(text, language);
  const label = first.split(" ").length;
  if (label > longestLabel || second === undefined) {
    return { ...whole, said: "clauses" };
  }
  const said = pointOf(second, language, mostWords - label).text;
  return { text: `${first.replace(/[.:।]+$/u, "")}: ${said}`, said: "clauses" };
}

const itemTexts = (list: List | null): string[] =>
  list ? list.children.map(({ children: [words] }) => spoken(words.children)) : [];

const hasNested = (list: List | null) =>
  list?.children.some(({ children }) => children.length > 1) ?? false;

/** A list's items as points; what is nested under them is left for the notes. */
export function listCandidates({ node, basis }: PairedBlock<List>): Candidate[] {
  const texts = { en: itemTexts(node.en), bn: itemTexts(node.bn) };
  const counts = [texts.en.length, texts.bn.length].filter((count) => count > 0);
  const nested = hasNested(node.en) || hasNested(node.bn);
  const count = counts.length === 0 ? 0 : Math.min(...counts);
  return Array.from({ length: count }, (_, index) => {
    const point = (language: Language) => {
      const text = texts[language][index];
      return text === undefined ? null : itemPoint(text, language);
    };
    const [en, bn] = [point("en"), point("bn")];
    const said = nested ? "clauses" : lesser(en, bn);
    return { text: paired(en, bn, basis), said, listed: true, opens: true };
  });
}
