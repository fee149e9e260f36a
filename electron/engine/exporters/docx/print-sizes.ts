import type { PrintForm } from "../../../../shared/contract/export.ts";

/** Titles are large already: they grow by a fixed step, in half points. */
const titleSize = 36;
const titleStep = 10;
const largerLetters = 1.48;
/** The smallest letters of large print, 14 points. */
const smallest = 28;
const largerLines = 1.42;

/** A size in half points as a form of print takes it: running text of 11 points becomes 16.5. */
export function sizeIn(print: PrintForm, size: number): number {
  if (print !== "large") return size;
  return size >= titleSize ? size + titleStep : letters(size);
}

/** What is hardly a letter at all, as the gap between two boxes, stays as it is. */
const letters = (size: number) =>
  size < 8 ? size : Math.max(smallest, Math.round(size * largerLetters));

/** A line height in twips; lines to write on become about 10 mm high. */
export const lineIn = (print: PrintForm, line: number): number =>
  print === "large" ? Math.round(line * largerLines) : line;
