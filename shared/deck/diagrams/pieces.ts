import { colourOf, sizesOf, type Canvas } from "../canvas.ts";
import type { Align, Box, SceneShape, SceneText } from "../scene.ts";
import type { ColourName, Place } from "../template.ts";
import type { ParagraphText } from "../text/paragraph.ts";
import { largestFitting } from "../text/sizes.ts";
import { textBox } from "../text/text-box.ts";

/** A text that belongs to a diagram: which of its settings, where, and in which colours. */
export type DiagramText = {
  readonly name: string;
  readonly place: "head" | "text" | "figure" | "note";
  readonly box: Box;
  readonly paragraphs: readonly ParagraphText[];
  readonly inset?: number;
  readonly anchor?: Place["anchor"];
  readonly align?: Align;
  readonly colour?: string;
  readonly fill?: string | null;
};

function placeOf({ template }: Canvas, text: DiagramText): Place {
  const place = template.places.diagram[text.place];
  return {
    ...place,
    inset: text.inset ?? place.inset,
    anchor: text.anchor ?? place.anchor,
    align: text.align ?? place.align,
  };
}

/** Sets one text of a diagram at a size. */
export function diagramText(canvas: Canvas, text: DiagramText, size?: number): SceneText {
  return textBox(canvas, placeOf(canvas, text), text.paragraphs, {
    name: text.name,
    box: text.box,
    size,
    colour: text.colour,
    fill: text.fill,
  });
}

/** Sets texts that are equals in a diagram: all in the largest size that fits every one of them. */
export function equalTexts(canvas: Canvas, texts: readonly DiagramText[]): SceneText[] {
  const [first] = texts;
  if (!first) return [];
  const range = sizesOf(canvas, placeOf(canvas, first));
  const at = (size: number) => texts.map((text) => diagramText(canvas, text, size));
  const size = largestFitting(range, (each) => at(each).every((text) => text.overflow === 0));
  return at(size ?? range.minimum);
}

export function rectangle(box: Box, fill: string): SceneShape {
  return { kind: "shape", shape: "rectangle", box, fill, line: null, alt: "" };
}

export function straightLine(
  canvas: Canvas,
  box: Box,
  colour: ColourName,
  width: number,
): SceneShape {
  return {
    kind: "shape",
    shape: "line",
    box,
    fill: null,
    line: { colour: colourOf(canvas, colour), width, dash: false },
    alt: "",
  };
}
