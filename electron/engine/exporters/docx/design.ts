import { heatShades } from "../../../../shared/composition/map/picture.ts";

/** Colours of paper, RRGGBB; all pairs that carry text have a contrast of at least 5:1. */
export const colours = {
  ink: "1C2321",
  white: "FFFFFF",
  green: "0B4F3C",
  softGreen: "6B9A89",
  paleGreen: "B9D0C7",
  stepGreen: "DCE9E3",
  tint: "E9F0ED",
  rule: "8FA69C",
  writing: "6D7A74",
  grey: "55635D",
  accent: "9C3A1D",
  accentTint: "F8EEE9",
  marker: "FFF2A8",
  stripe: "D9DEDC",
} as const;

/** The stages of life keep one colour each in every document; further parts take the greys. */
const stageColours = [
  "8A5300",
  "9C3A1D",
  "6B2E5E",
  "0B4F3C",
  "2C4A73",
  "55635D",
  "3D7564",
  "1C2321",
] as const;
export const stageColour = (index: number): string =>
  stageColours[index % stageColours.length] ?? colours.green;

/** The shades of a heat map, from the least, without the sign of a colour. */
export const heatFills: readonly string[] = heatShades.map(({ fill }) => fill.slice(1));

/** Millimetres as twips, twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Twips as millimetres. */
export const fromTwips = (length: number): number => (length * 25.4) / 1440;
/** Millimetres as English metric units. */
export const emu = (millimetres: number): number => Math.round(millimetres * 36_000);

/** Widths of A4 in twips: a label column of 30 mm, a text column of 140 mm. */
export const columns = { label: 1701, text: 7937, all: 9638, landscape: 15_478 } as const;

/** The columns that a document's parts are laid in, in twips. Without a label column labels stand above. */
export type Columns = { readonly label: number; readonly text: number; readonly all: number };

/** One column of this width. */
export const oneColumn = (width: number): Columns => ({ label: 0, text: width, all: width });

/** Faces by their place: the Latin name that every Office has, and the Bangla face that travels along. */
export const faces = {
  sans: { latin: "Calibri", bengali: "Noto Sans Bengali" },
  serif: { latin: "Cambria", bengali: "Noto Serif Bengali" },
} as const;
export type FaceName = keyof typeof faces;

/** Latin digits drawn as Bangla ones, for numbers that Word itself counts. */
export const digitsFace = "ToT Bangla Digits";
