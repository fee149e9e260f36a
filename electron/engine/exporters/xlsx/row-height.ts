import type { LaidCell } from "./laid-rows.ts";

/** Points that a line takes at the usual size, with room for conjuncts. */
const lineHeight = { latin: 13.5, bengali: 19 } as const;
const letters = new Intl.Segmenter("bn", { granularity: "grapheme" });

/** Lines that a text takes in a column of so many characters, by its words; each of its own begins anew. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + linesOfOne(line, width), 0);

function linesOfOne(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = [...letters.segment(word)].length + 1;
    if (used > 0 && used + length > width + 1) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}

/**
 * The height in points that the wrapped words of a row need, by counting letters: not every program works
 * it out when it opens a file. Null where one line is enough.
 */
export function heightOf(cells: readonly LaidCell[], widths: readonly number[]): number | null {
  const needs = cells.flatMap(({ column, cell }) => {
    const { value, wrap, columns = 1, rows = 1 } = cell;
    if (value.type !== "text" || !wrap || rows > 1) return [];
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    const lines = linesOf(value.text, width || 10);
    const script = /\p{Script=Bengali}/u.test(value.text) ? "bengali" : "latin";
    return lines > 1 ? [lines * lineHeight[script] + 2] : [];
  });
  return needs.length > 0 ? Math.max(...needs) : null;
}
