import { sheetsOf } from "./marking.ts";
import type { AskedItem, Evaluation, Sheet, Test } from "./model.ts";

/** From before to after. */
export type Gain = {
  /** Percentage points; may be negative. */
  readonly absolute: number;
  /** Share of what could still be gained, at most 1; null where nothing could: all was right before. */
  readonly normalised: number | null;
};

/**
 * Gain between two percentages of the full marks. The normalised gain is
 * g = (post - pre) / (100 - pre), as in R. R. Hake, "Interactive-engagement versus traditional methods",
 * American Journal of Physics 66 (1998), 64-74, there for the means of a class.
 */
export function gainOf(pre: number, post: number): Gain {
  const absolute = post - pre;
  return { absolute, normalised: pre >= 100 ? null : absolute / (100 - pre) };
}

/** Hake's bands of the normalised gain: below 0.3, below 0.7, and from there. */
export function gainBand(normalised: number): "low" | "medium" | "high" {
  if (normalised < 0.3) return "low";
  return normalised < 0.7 ? "medium" : "high";
}

/** Marks of a group of participants on some items, before and after. */
export type GroupGain = {
  readonly items: number;
  readonly outOf: number;
  /** Mean percent of the marks; null where nobody answered on that occasion. */
  readonly pre: number | null;
  readonly post: number | null;
  /** Null while one side is missing. */
  readonly gain: Gain | null;
};
export type OutcomeGain = GroupGain & { readonly outcome: AskedItem["outcome"] };

export type LearningGain = {
  /** How many people took the test before, after, and both times. */
  readonly takenPre: number;
  readonly takenPost: number;
  readonly matched: number;
  /** Whether the figures are of those who took it both times; else of all who took it. */
  readonly ofMatched: boolean;
  readonly all: GroupGain;
  readonly byOutcome: readonly OutcomeGain[];
};

/** Mean percent of the marks that these items give; null without items or sheets. */
function meanPercent(test: Test, items: readonly AskedItem[], sheets: readonly Sheet[]) {
  const asked = new Set(items);
  const outOf = items.reduce((sum, { weight }) => sum + weight, 0);
  if (outOf === 0 || sheets.length === 0) return null;
  const marks = sheets.reduce(
    (sum, { answers }) =>
      sum +
      test.items.reduce(
        (own, item, index) =>
          asked.has(item) && answers[index] === item.answer ? own + item.weight : own,
        0,
      ),
    0,
  );
  return (marks / (outOf * sheets.length)) * 100;
}

type Pair = { readonly pre: readonly Sheet[]; readonly post: readonly Sheet[] };

function groupGain(test: Test, items: readonly AskedItem[], sheets: Pair): GroupGain {
  const pre = meanPercent(test, items, sheets.pre);
  const post = meanPercent(test, items, sheets.post);
  return {
    items: items.length,
    outOf: items.reduce((sum, { weight }) => sum + weight, 0),
    pre,
    post,
    gain: pre === null || post === null ? null : gainOf(pre, post),
  };
}

/**
 * Learning gain of a test, whole and by outcome in the order in which the test asks them. Who took it
 * both times is compared with themselves; where nobody did, all before are compared with all after.
 */
export function learningGain(evaluation: Pick<Evaluation, "sheets">, test: Test): LearningGain {
  const pre = sheetsOf(evaluation, test.id, "pre");
  const post = sheetsOf(evaluation, test.id, "post");
  const before = new Set(pre.map(({ participant }) => participant));
  const both = new Set(post.flatMap(({ participant: id }) => (before.has(id) ? [id] : [])));
  const isMatched = ({ participant }: Sheet) => both.has(participant);
  const ofMatched = both.size > 0;
  const sheets = ofMatched
    ? { pre: pre.filter(isMatched), post: post.filter(isMatched) }
    : { pre, post };
  const byOutcome = Map.groupBy(test.items, ({ outcome }) => outcome.id);
  return {
    takenPre: pre.length,
    takenPost: post.length,
    matched: both.size,
    ofMatched,
    all: groupGain(test, test.items, sheets),
    byOutcome: [...byOutcome.values()].flatMap((items) => {
      const [first] = items;
      return first ? [{ outcome: first.outcome, ...groupGain(test, items, sheets) }] : [];
    }),
  };
}
