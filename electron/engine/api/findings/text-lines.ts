import type { Measure } from "../../../../shared/deck/measure.ts";
import { splitByScript } from "../../../../shared/language/script.ts";

const faces = { latin: "Carlito", bengali: "Noto Sans Bengali" } as const;

/** Where a line may end inside a word as it is written. */
export const breakPlaces = /[\s\u200b]+|(?<=[-–—/])/u;

/** How wide a word is in a table's faces, in points. */
export function wordWidth(word: string, size: number, measure: Measure): number {
  return splitByScript(word).reduce(
    (sum, { text, script }) =>
      sum + measure.width(text, { family: faces[script], bold: false }, size),
    0,
  );
}

/** How many lines a text takes in a cell; size and room in points. A word wider than the cell takes several. */
export function linesIn(text: string, size: number, room: number, measure: Measure): number {
  const blank = wordWidth(" ", size, measure);
  let lines = text === "" ? 0 : 1;
  let used = 0;
  for (const word of text.split(breakPlaces)) {
    const width = wordWidth(word, size, measure);
    if (used > 0 && used + blank + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (used > 0 ? blank : 0) + Math.min(width, room);
  }
  return lines;
}
