import { inDigits } from "../../language/digits.ts";
import { colourOf, sizesOf, type Canvas } from "../canvas.ts";
import type { Box, SceneText } from "../scene.ts";
import type { Place } from "../template.ts";
import { plain } from "../text/paragraph.ts";
import { sizeSteps } from "../text/sizes.ts";
import { textBox } from "../text/text-box.ts";
import { word } from "../words.ts";

export type TimePart = { readonly title: string; readonly minutes: number };

const gap = 0.03;

/** Boxes side by side, each as wide as its share of the minutes. */
function timeBoxes(bar: Box, parts: readonly TimePart[]): Box[] {
  const total = parts.reduce((sum, part) => sum + part.minutes, 0);
  const room = bar.width - gap * (parts.length - 1);
  let x = bar.x;
  return parts.map((part) => {
    const width = (room * part.minutes) / total;
    const box = { ...bar, x, width };
    x += width + gap;
    return box;
  });
}

type Label = { readonly text: string; readonly size: number };

const isOneLine = (set: SceneText) =>
  set.overflow === 0 && (set.paragraphs[0]?.lines.length ?? 0) <= 1;

/** The fullest words that stand on one line of a box, at the largest size; null where none do. */
function labelOf(canvas: Canvas, place: Place, part: TimePart, box: Box): Label | null {
  const minutes = inDigits(part.minutes, canvas.language);
  const long = `${part.title}: ${minutes} ${word("minutes", canvas.language)}`;
  for (const text of [long, part.title]) {
    const size = sizeSteps(place.size[canvas.language]).find((each) =>
      isOneLine(textBox(canvas, place, [plain(text)], { name: "", box, size: each })),
    );
    if (size !== undefined) return { text, size };
  }
  return null;
}

/** Neighbours of the same name share an entry: "1-8 Group presents". */
function legendOf(parts: readonly NumberedPart[], canvas: Canvas): string {
  const entries: { title: string; from: number; to: number }[] = [];
  for (const { title, number } of parts) {
    const last = entries.at(-1);
    if (last && last.title === title && last.to === number - 1) last.to = number;
    else entries.push({ title, from: number, to: number });
  }
  const range = ({ from, to }: { from: number; to: number }) =>
    inDigits(from === to ? `${from}` : `${from}–${to}`, canvas.language);
  return entries.map((entry) => `${range(entry)} ${entry.title}`).join(" · ");
}

type NumberedPart = { readonly title: string; readonly number: number };
export type TimeBar = { readonly pieces: readonly SceneText[]; readonly legend: string };
/** What a number on the bar counts: its place in the list under it, or the parts with a number. */
type Counting = "place" | "numbered";

/**
 * Rectangles in proportion to minutes: the longest in the area's colour, the others softer. A part
 * too narrow for its title carries a number, and the legend says what the number means.
 */
export function timeBar(
  canvas: Canvas,
  place: Place,
  bar: Box,
  parts: readonly TimePart[],
  counting: Counting,
): TimeBar {
  const boxes = timeBoxes(bar, parts);
  const labels = parts.map((part, index) => labelOf(canvas, place, part, boxes[index] ?? bar));
  const longest = Math.max(...parts.map((part) => part.minutes));
  const sizes = labels.map((label) => label?.size ?? sizesOf(canvas, place).normal);
  const size = Math.min(...sizes);
  const numbered: NumberedPart[] = [];
  const pieces = parts.map((part, index) => {
    const main = part.minutes === longest;
    const number = counting === "place" ? index + 1 : numbered.length + 1;
    const text = labels[index]?.text ?? inDigits(number, canvas.language);
    if (!labels[index]) numbered.push({ title: part.title, number });
    return textBox(canvas, labels[index] ? place : { ...place, inset: 0 }, [plain(text)], {
      name: part.title,
      size,
      box: boxes[index] ?? bar,
      fill: colourOf(canvas, main ? "area" : "soft"),
      colour: colourOf(canvas, main ? "paper" : "ink"),
    });
  });
  return { pieces, legend: legendOf(numbered, canvas) };
}

/** "30 + 8 × 10 = 110 minutes": equal neighbours are multiplied. */
export function minutesSum(parts: readonly TimePart[], canvas: Canvas): string {
  const groups: { minutes: number; count: number }[] = [];
  for (const { minutes } of parts) {
    const last = groups.at(-1);
    if (last && last.minutes === minutes) last.count += 1;
    else groups.push({ minutes, count: 1 });
  }
  const total = parts.reduce((sum, part) => sum + part.minutes, 0);
  const terms = groups.map(({ minutes, count }) =>
    count === 1 ? `${minutes}` : `${count} × ${minutes}`,
  );
  const left = parts.length > 1 ? `${terms.join(" + ")} = ` : "";
  return `${inDigits(`${left}${total}`, canvas.language)} ${word("minutes", canvas.language)}`;
}
