import { inDigits } from "../../language/digits.ts";
import { colourOf, type Canvas } from "../canvas.ts";
import type { Box, SceneText } from "../scene.ts";
import type { Place } from "../template.ts";
import { plain } from "../text/paragraph.ts";
import { sizeSteps } from "../text/sizes.ts";
import { textBox, type TextBoxOptions } from "../text/text-box.ts";
import { word } from "../words.ts";

export type TimePart = { readonly title: string; readonly minutes: number };

const gap = 0.03;

/** Boxes side by side, each as wide as its share of the minutes. */
export function timeBoxes(bar: Box, parts: readonly TimePart[]): Box[] {
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

/** The largest size at which a text stands on one line of its box; null where none does. */
function onOneLine(canvas: Canvas, place: Place, text: string, options: TextBoxOptions) {
  const at = (size: number) => textBox(canvas, place, [plain(text)], { ...options, size });
  return (
    sizeSteps(place.size[canvas.language])
      .map(at)
      .find((set) => set.overflow === 0 && (set.paragraphs[0]?.lines.length ?? 0) <= 1) ?? null
  );
}

/** "Discuss and prepare: 30 minutes" where it fits on one line, else the title; null: neither does. */
function label(canvas: Canvas, place: Place, part: TimePart, options: TextBoxOptions) {
  const minutes = inDigits(part.minutes, canvas.language);
  const long = `${part.title}: ${minutes} ${word("minutes", canvas.language)}`;
  return onOneLine(canvas, place, long, options) ?? onOneLine(canvas, place, part.title, options);
}

/** Neighbours of the same name share an entry: "2-9 Group presents". */
function legendOf(parts: readonly TimePart[], numbered: readonly number[], canvas: Canvas): string {
  const entries: { title: string; from: number; to: number }[] = [];
  for (const index of numbered) {
    const title = parts[index]?.title ?? "";
    const last = entries.at(-1);
    if (last && last.title === title && last.to === index) last.to = index + 1;
    else entries.push({ title, from: index + 1, to: index + 1 });
  }
  const range = ({ from, to }: { from: number; to: number }) =>
    inDigits(from === to ? `${from}` : `${from}–${to}`, canvas.language);
  return entries.map((entry) => `${range(entry)} ${entry.title}`).join(" · ");
}

export type TimeBar = { readonly pieces: readonly SceneText[]; readonly legend: string };

/**
 * Rectangles in proportion to minutes: the longest in the area's colour, the others softer. A part
 * too narrow for its title carries its number, and the legend says what the number means.
 */
export function timeBar(
  canvas: Canvas,
  place: Place,
  bar: Box,
  parts: readonly TimePart[],
): TimeBar {
  const longest = Math.max(...parts.map((part) => part.minutes));
  const boxes = timeBoxes(bar, parts);
  const numbered: number[] = [];
  const pieces = parts.map((part, index) => {
    const main = part.minutes === longest;
    const options = {
      name: part.title,
      box: boxes[index] ?? bar,
      fill: colourOf(canvas, main ? "area" : "soft"),
      colour: colourOf(canvas, main ? "paper" : "ink"),
    };
    const labelled = label(canvas, place, part, options);
    if (labelled) return labelled;
    numbered.push(index);
    const number = inDigits(index + 1, canvas.language);
    return textBox(canvas, { ...place, inset: 0 }, [plain(number)], options);
  });
  return { pieces, legend: legendOf(parts, numbered, canvas) };
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
