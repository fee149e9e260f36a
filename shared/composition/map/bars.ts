import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import type { BookPart } from "../book/model.ts";
import type { MapTableRow } from "./map-tables.ts";
import { mapPaperWords } from "./words.ts";

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Rows as bars of their minutes in all courses, the longest over the whole width, each with its number; in
 * brackets what else the rows count.
 */
export function composeBars(
  rows: readonly MapTableRow[],
  caption: string,
  language: Language,
): BookPart {
  const most = Math.max(1, ...rows.map(({ minutes }) => sumOf(minutes)));
  const figureOf = ({ minutes, others }: MapTableRow) => {
    const sum = sumOf(minutes);
    if (sum === 0) return mapPaperWords[language].none;
    return inDigits(others.length > 0 ? `${sum} (${sumOf(others)})` : sum, language);
  };
  return {
    kind: "bars",
    caption,
    series: [""],
    rows: rows.map((row) => ({
      label: `${row.number} ${row.title}`.trim(),
      values: [{ share: sumOf(row.minutes) / most, text: figureOf(row) }],
    })),
  };
}
