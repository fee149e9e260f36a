import { colourOf, faceOf, normalSize, type Canvas } from "../canvas.ts";
import { pointsPerInch, type Box, type SceneText, type TextRole } from "../scene.ts";
import type { Place } from "../template.ts";
import { heightOf, setParagraph, type ParagraphText } from "./paragraph.ts";

export type TextBoxOptions = {
  readonly role?: TextRole;
  readonly name: string;
  /** Points; the place's normal size where it is left out. */
  readonly size?: number;
  /** Where the place's own box is not meant. */
  readonly box?: Box;
  readonly colour?: string;
  readonly fill?: string | null;
};

export function boxOf([x, y, width, height]: readonly [number, number, number, number]): Box {
  return { x, y, width, height };
}

/** What a rounding of hundredths of an inch may hide. */
const tolerance = 0.01;

/** Sets paragraphs into a place; what runs past the box is told in `overflow`. */
export function textBox(
  canvas: Canvas,
  place: Place,
  texts: readonly ParagraphText[],
  options: TextBoxOptions,
): SceneText {
  const box = options.box ?? boxOf(place.box);
  const face = faceOf(canvas, place.face);
  const style = {
    face,
    size: options.size ?? normalSize(canvas, place),
    bold: place.bold,
    colour: options.colour ?? colourOf(canvas, place.colour),
    align: place.align,
    width: Math.max(1, (box.width - 2 * place.inset) * pointsPerInch),
  };
  const paragraphs = texts.map((text) => setParagraph(text, style, canvas));
  const over = heightOf(paragraphs) / pointsPerInch - (box.height - 2 * place.inset);
  const fill = place.fill === null ? null : colourOf(canvas, place.fill);
  return {
    kind: "text",
    role: options.role ?? "other",
    name: options.name,
    box,
    inset: place.inset,
    anchor: place.anchor,
    face,
    paragraphs,
    fill: options.fill === undefined ? fill : options.fill,
    line: null,
    overflow: over > tolerance ? over : 0,
  };
}

/** How much further apart the points of a short list may stand. */
const mostAir = 1.7;
/** The share of a box that stays free below a list even so. */
const freeBelow = 0.12;

/** Sets the points of a list further apart where its box has room, so that a short list fills it. */
export function withAir(text: SceneText): SceneText {
  const gaps = text.paragraphs.length - 1;
  const room = (text.box.height * (1 - freeBelow) - 2 * text.inset) * pointsPerInch;
  const free = room - heightOf(text.paragraphs);
  if (gaps < 1 || free <= 0) return text;
  return {
    ...text,
    paragraphs: text.paragraphs.map((paragraph) => {
      const after = Math.min(paragraph.after * mostAir, paragraph.after + free / gaps);
      return { ...paragraph, after: Math.round(after * 2) / 2 };
    }),
  };
}
