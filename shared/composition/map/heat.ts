import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import type { BookPart, HeatLine } from "../book/model.ts";
import { heatLevel, heatSteps, heatShades } from "./picture.ts";
import { mapPaperWords } from "./words.ts";

export type HeatSource = {
  readonly label: string;
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly minutes: readonly number[];
    /** A row of sums over the rows that follow: bold and without shades. */
    readonly isGroup?: boolean;
  }[];
};

const nothing = "–";
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Minutes by row and column with their sums; shades by steps that fit the largest. */
export function composeHeat(
  { label, caption, corner, columns, rows }: HeatSource,
  language: Language,
): Extract<BookPart, { kind: "heat" }> {
  const words = mapPaperWords[language];
  const number = (minutes: number) => (minutes > 0 ? inDigits(minutes, language) : nothing);
  const counted = rows.filter(({ isGroup }) => !isGroup);
  const steps = heatSteps(Math.max(0, ...counted.flatMap(({ minutes }) => minutes)));
  const lines = rows.map(({ title, minutes, isGroup = false }): HeatLine => {
    const sum = sumOf(minutes);
    const look = isGroup ? "group" : sum > 0 ? "row" : "gap";
    const cells = minutes.map((each) => ({
      text: number(each),
      level: look === "row" ? heatLevel(each, steps) : null,
    }));
    return { title, look, cells, total: look === "gap" ? words.none : number(sum) };
  });
  const totals = columns.map((_, index) =>
    sumOf(counted.map(({ minutes }) => minutes[index] ?? 0)),
  );
  const total: HeatLine = {
    title: words.total,
    look: "total",
    cells: totals.map((each) => ({ text: number(each), level: null })),
    total: number(sumOf(totals)),
  };
  return {
    kind: "heat",
    label,
    caption,
    head: [corner, ...columns, words.total],
    rows: [...lines, total],
    legend: heatShades.map((_, level) => {
      const upTo = steps[level];
      const text = inDigits(upTo ?? steps[3], language);
      return { level, words: upTo === undefined ? words.over(text) : words.upTo(text) };
    }),
    none: words.none,
  };
}
