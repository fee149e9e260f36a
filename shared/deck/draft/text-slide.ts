import type { BlockNode } from "../../document/nodes/block.ts";
import type { List } from "../../document/nodes/list.ts";
import type { Paragraph } from "../../document/nodes/paragraph.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import { listCandidates, paragraphCandidates, type Candidate } from "./candidates.ts";
import { isEmpty, joinTexts, type Drafted } from "./drafted.ts";
import { blockOrigin, isPairOf, sayBoth, type PairedBlock } from "./paired-blocks.ts";
import { isQuestion, sentencesOf } from "./sentences.ts";
import { listLines, spoken } from "./spoken.ts";

export type TextPair = PairedBlock<Paragraph> | PairedBlock<List>;

export const isTextPair = (pair: PairedBlock): pair is TextPair =>
  isPairOf(pair, "paragraph") || isPairOf(pair, "list");

/** Points of running text that one slide takes; a written list keeps all of its items, up to this. */
const mostPoints = 5;
const mostItems = 14;

const textOf = (block: BlockNode): string => {
  if (block.type === "list") return listLines(block).join("\n");
  return block.type === "paragraph" ? spoken(block.children) : "";
};

/** A paragraph that only announces the list after it ("Three steps are needed:"). */
const announces = (pair: TextPair, next: TextPair | undefined): boolean =>
  pair.main.type === "paragraph" &&
  next?.main.type === "list" &&
  /[:：]$/u.test(spoken(pair.main.children));

type Gathered = { readonly candidates: readonly Candidate[]; readonly lost: boolean };

/** Points that had to be cut within a clause stand only where there is little else. */
const fewestPoints = 2;

/** The better a point speaks for its text, the lower. */
function rankOf({ said, listed, opens }: Candidate): number {
  if (listed) return 0;
  const ranks = opens ? { whole: 1, clauses: 2, words: 5 } : { whole: 3, clauses: 4, words: 6 };
  return ranks[said];
}

/** What a slide holds: all listed items, then the points that say most; in the text's order. */
function choose(candidates: readonly Candidate[]): Gathered {
  const ranked = candidates.toSorted((one, other) => rankOf(one) - rankOf(other));
  const chosen = new Set<Candidate>();
  for (const candidate of ranked) {
    const most = candidate.listed
      ? mostItems
      : candidate.said === "words"
        ? fewestPoints
        : mostPoints;
    if (chosen.size < most) chosen.add(candidate);
  }
  const kept = candidates.filter((candidate) => chosen.has(candidate));
  return { candidates: kept, lost: kept.length < candidates.length };
}

/** Sentences of a paragraph that no point stands for (they have no counterpart). */
const isThinned = (pair: TextPair, found: number): boolean => {
  const { main } = pair;
  if (main.type === "list") return main.children.length > found;
  const counts = (["en", "bn"] as const).map((language) => {
    const block = pair.node[language];
    return block?.type === "paragraph" ? sentencesOf(spoken(block.children), language).length : 0;
  });
  return Math.max(...counts) > found;
};

function gather(pairs: readonly TextPair[]): Gathered {
  const found = pairs.map((pair, index) => {
    if (announces(pair, pairs[index + 1])) return { candidates: [], lost: false };
    const candidates = isPairOf(pair, "list") ? listCandidates(pair) : paragraphCandidates(pair);
    return { candidates, lost: isThinned(pair, candidates.length) };
  });
  const chosen = choose(found.flatMap(({ candidates }) => candidates));
  const whole = chosen.candidates.every(({ said }) => said === "whole");
  return {
    candidates: chosen.candidates,
    lost: chosen.lost || !whole || found.some(({ lost }) => lost),
  };
}

/** Paragraphs and lists that follow each other as one slide of points; the notes have them in full. */
export function textSlide(pairs: readonly TextPair[], title: Bilingual): Drafted[] {
  const [first] = pairs;
  const { candidates, lost } = gather(pairs);
  const points = candidates.map(({ text }) => text).filter((text) => !isEmpty(text));
  if (!first || points.length === 0) return [];
  const notes = lost
    ? joinTexts(pairs.map((pair) => sayBoth(pair as PairedBlock, textOf)))
    : bilingual();
  return [
    {
      key: `block/${first.id}`,
      body: { layout: "bullets", title, points },
      notes,
      sources: pairs.map((pair) => blockOrigin(pair as PairedBlock)),
      minutes: null,
    },
  ];
}

/** True for a paragraph that is one question: it stands alone on a slide. */
export function asksOnly(pair: PairedBlock): pair is PairedBlock<Paragraph> {
  const { main, node } = pair;
  if (main.type !== "paragraph") return false;
  const language: Language = node.en === main ? "en" : "bn";
  const sentences = sentencesOf(spoken(main.children), language);
  return sentences.length === 1 && isQuestion(sentences[0] ?? "");
}

export const questionSlide = (pair: PairedBlock<Paragraph>, title: Bilingual): Drafted => ({
  key: `block/${pair.id}`,
  body: {
    layout: "question",
    title,
    question: sayBoth(pair, ({ children }) => spoken(children)),
  },
  notes: bilingual(),
  sources: [blockOrigin(pair)],
  minutes: null,
});
