import { sizesOf, type Canvas } from "../canvas.ts";
import type { SceneText } from "../scene.ts";
import type { Place, SizeRange } from "../template.ts";
import type { ParagraphText } from "./paragraph.ts";
import { textBox, type TextBoxOptions } from "./text-box.ts";

const step = 2;

/** The sizes that text may take, largest first: normal, the even sizes below it, the smallest. */
export function sizeSteps({ normal, minimum }: SizeRange): readonly number[] {
  const steps = [normal];
  const firstEven = Math.ceil(normal / step - 1) * step;
  for (let size = firstEven; size > minimum; size -= step) steps.push(size);
  return minimum < normal ? [...steps, minimum] : steps;
}

/** The largest size at which `fits` says yes; null where even the smallest does not fit. */
export function largestFitting(range: SizeRange, fits: (size: number) => boolean): number | null {
  return sizeSteps(range).find(fits) ?? null;
}

/** Sets text as large as its place allows, at the smallest size where nothing fits. */
export function fittedText(
  canvas: Canvas,
  place: Place,
  texts: readonly ParagraphText[],
  options: TextBoxOptions,
): SceneText {
  const range = sizesOf(canvas, place);
  const at = (size: number) => textBox(canvas, place, texts, { ...options, size });
  const size = largestFitting(range, (each) => at(each).overflow === 0);
  return at(size ?? range.minimum);
}
