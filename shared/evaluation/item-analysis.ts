import { markSheet } from "./marking.ts";
import type { AskedItem, Sheet, Test } from "./model.ts";

/** Fewer sheets than this say nothing about how an item separates strong from weak. */
export const leastForDiscrimination = 10;

/**
 * The share of each end that is compared: 27 percent, T. L. Kelley, "The selection of upper and lower
 * groups for the validation of test items", Journal of Educational Psychology 30 (1939), 17-24.
 */
const shareOfEnd = 0.27;

export type ItemAnalysis = {
  readonly item: AskedItem;
  /** How many sheets there are; a blank answer counts as not right. */
  readonly sheets: number;
  /** Share with the right answer, 0 to 1 (the larger, the easier); null without sheets. */
  readonly difficulty: number | null;
  /** Share right in the upper group less that in the lower, -1 to 1; null where numbers do not suffice. */
  readonly discrimination: number | null;
  /** How often each option was chosen, in the item's own order, and how often none. */
  readonly chosen: readonly number[];
  readonly blank: number;
  readonly remark: ItemRemark | null;
};

/** What a person should look at: the key may be wrong, the item may be too hard, too easy, or separate nobody. */
export type ItemRemark = "check-key" | "too-hard" | "too-easy" | "weak";

function remarkOf(difficulty: number | null, discrimination: number | null): ItemRemark | null {
  if (difficulty === null) return null;
  if (discrimination !== null && discrimination < 0) return "check-key";
  if (difficulty < 0.2) return "too-hard";
  if (difficulty > 0.9) return "too-easy";
  return discrimination !== null && discrimination < 0.2 ? "weak" : null;
}

type Ranked = { readonly percent: number; readonly answers: Sheet["answers"] };

/**
 * Share right among the first `size` of the ranked sheets. Sheets with equal marks at the border count
 * in equal parts, so that their order does not matter.
 */
function shareRight(ranked: readonly Ranked[], size: number, isRight: (sheet: Ranked) => boolean) {
  let room = size;
  let right = 0;
  for (const group of Map.groupBy(ranked, ({ percent }) => percent).values()) {
    const part = Math.min(1, room / group.length);
    right += part * group.filter(isRight).length;
    room -= part * group.length;
    if (room <= 0) break;
  }
  return right / size;
}

function discriminationOf(ranked: readonly Ranked[], isRight: (sheet: Ranked) => boolean) {
  const isLevel = ranked[0]?.percent === ranked.at(-1)?.percent;
  if (ranked.length < leastForDiscrimination || isLevel) return null;
  const size = ranked.length * shareOfEnd;
  return shareRight(ranked, size, isRight) - shareRight(ranked.toReversed(), size, isRight);
}

/** Difficulty, discrimination and choices of every item over the sheets of one occasion. */
export function analyseItems(test: Test, sheets: readonly Sheet[]): ItemAnalysis[] {
  const ranked = sheets
    .map((sheet) => ({ percent: markSheet(test, sheet).percent, answers: sheet.answers }))
    .sort((one, two) => two.percent - one.percent);
  return test.items.map((item, index) => {
    const isRight = ({ answers }: Ranked) => answers[index] === item.answer;
    const right = ranked.filter(isRight).length;
    const difficulty = ranked.length === 0 ? null : right / ranked.length;
    const discrimination = discriminationOf(ranked, isRight);
    return {
      item,
      sheets: ranked.length,
      difficulty,
      discrimination,
      chosen: item.options.map(
        (_, option) => ranked.filter(({ answers }) => answers[index] === option).length,
      ),
      blank: ranked.filter(({ answers }) => (answers[index] ?? null) === null).length,
      remark: remarkOf(difficulty, discrimination),
    };
  });
}
