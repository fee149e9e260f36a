import { z } from "zod";
import { bilingualSchema } from "../language/bilingual-schema.ts";
import { logoSchema } from "../curriculum/institute.ts";
import { bulletMark, faceSchema } from "./scene.ts";
import { hexSchema } from "./templates/colour.ts";

const hex = hexSchema;
/** x, y, width, height in inches. */
const boxSchema = z.tuple([z.number(), z.number(), z.number().min(0), z.number().min(0)]);

/** Colours by what they are for. Contrast of every text pair is at least 4.5:1. */
const coloursSchema = z.strictObject({
  ink: hex,
  paper: hex,
  /** Filled areas with paper-coloured text on them, and titles. */
  area: hex,
  accent: hex,
  /** Rules and bullets, which no one reads: 3:1 on what they stand on. */
  trim: hex,
  mark: hex,
  /** The area's colour in steps towards the paper; the darker two carry paper, the others ink. */
  mid: hex,
  soft: hex,
  pale: hex,
  paler: hex,
  tint: hex,
  rule: hex,
  grey: hex,
  /** A quieter area beside the main one, and figures drawn on an area. */
  quiet: hex,
  onArea: hex,
});
export type ColourName = keyof z.infer<typeof coloursSchema>;
const colourName = z.enum(Object.keys(coloursSchema.shape) as [ColourName, ...ColourName[]]);

const faceName = z.enum(["title", "text", "figure", "quotation"]);
export type FaceName = z.infer<typeof faceName>;

/** Normal, smallest and largest size in points. */
const sizeSchema = z.strictObject({
  normal: z.number(),
  minimum: z.number(),
  maximum: z.number(),
});
export type SizeRange = z.infer<typeof sizeSchema>;
const sizesSchema = z.strictObject({ en: sizeSchema, bn: sizeSchema });

/** A place for text: where it stands and how it is set. */
export const placeSchema = z.strictObject({
  box: boxSchema,
  inset: z.number().default(0),
  anchor: z.enum(["top", "middle", "bottom"]).default("top"),
  align: z.enum(["left", "center", "right"]).default("left"),
  face: faceName.default("text"),
  bold: z.boolean().default(false),
  colour: colourName.default("ink"),
  fill: colourName.nullable().default(null),
  size: sizesSchema,
  /** Lines that are wanted: a smaller size that needs no more is preferred; null where any number is. */
  lines: z.int().min(1).nullable().default(null),
});
export type Place = z.infer<typeof placeSchema>;

/** A line of its own; points wide. */
const ruleSchema = z.strictObject({
  from: z.tuple([z.number(), z.number()]),
  to: z.tuple([z.number(), z.number()]),
  colour: colourName,
  width: z.number(),
});

/** Shapes that every slide of a master shows. */
const decorationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("area"), box: boxSchema, colour: colourName }),
  ruleSchema.extend({ kind: z.literal("rule") }),
  /** A rectangle's outline; width in points. */
  z.strictObject({
    kind: z.literal("frame"),
    box: boxSchema,
    colour: colourName,
    width: z.number(),
  }),
  /**
   * The institute's name, with its second line where `subtitle` is set. `besideLogo` is its box where
   * there is a logo to make room for.
   */
  z.strictObject({
    kind: z.literal("institute"),
    place: placeSchema,
    besideLogo: boxSchema.nullable().default(null),
    subtitle: z.boolean(),
  }),
  /** The institute's logo, as large as it fits; `ground` is laid under it where it needs one. */
  z.strictObject({
    kind: z.literal("logo"),
    box: boxSchema,
    ground: colourName.nullable(),
  }),
]);
export type TemplateDecoration = z.infer<typeof decorationSchema>;

const masterSchema = z.strictObject({
  background: colourName,
  decoration: z.array(decorationSchema),
  /** Foot of the slide: code, title and course, date, and the slide's number; null where it has none. */
  footer: placeSchema.nullable(),
  /** The date of the facts, in words. */
  date: placeSchema.nullable(),
  number: placeSchema.nullable(),
});
export type Master = z.infer<typeof masterSchema>;

/** Line height in percent of the natural line, and space after a paragraph in points. */
const spacingSchema = z.strictObject({
  en: z.strictObject({ line: z.number(), after: z.number() }),
  bn: z.strictObject({ line: z.number(), after: z.number() }),
});

export type TemplateRule = z.infer<typeof ruleSchema>;

const opening = {
  title: placeSchema,
  subtitle: placeSchema,
  body: placeSchema,
  facts: placeSchema,
  rules: z.array(ruleSchema),
};
const rows = {
  number: placeSchema,
  text: placeSchema,
  /** Distance from row to row where `wanted` rows or fewer stand on a slide; more share the height. */
  pitch: z.number(),
  wanted: z.int(),
  most: z.int(),
};

/** Where the parts of each layout stand. */
const placesSchema = z.strictObject({
  /** The title of every layout that does not name its own. */
  title: placeSchema,
  /** The title over the whole width, where `masters.wide` is another master; null where it is not. */
  wideTitle: placeSchema.nullable(),
  source: placeSchema,
  opening: z.strictObject(opening),
  section: z.strictObject({ title: placeSchema, text: placeSchema }),
  bullets: z.strictObject({ body: placeSchema }),
  columns: z.strictObject({
    heads: z.tuple([placeSchema, placeSchema]),
    bodies: z.tuple([placeSchema, placeSchema]),
  }),
  /** `ground` is the area behind a row, from its number to its level. */
  outcomes: z.strictObject({ ...rows, ground: boxSchema, verb: sizesSchema, level: placeSchema }),
  remember: z.strictObject(rows),
  table: z.strictObject({
    body: placeSchema,
    head: sizesSchema,
    /** Around a cell's text, inches; above and below up to `roomy` where the slide has room. */
    margin: z.strictObject({ x: z.number(), y: z.number(), roomy: z.number() }),
    /** Rows on one slide, without the head. */
    most: z.int(),
  }),
  chart: z.strictObject({ body: placeSchema, value: sizesSchema, labelShare: z.number() }),
  quotation: z.strictObject({
    side: placeSchema,
    reference: sizesSchema,
    quotation: placeSchema,
    other: placeSchema,
    gap: z.number(),
  }),
  question: z.strictObject({ mark: placeSchema, question: placeSchema }),
  activity: z.strictObject({
    task: placeSchema,
    roles: placeSchema,
    timeline: placeSchema,
    clock: placeSchema,
    sum: placeSchema,
  }),
  picture: z.strictObject({ box: boxSchema }),
  diagram: z.strictObject({
    area: boxSchema,
    head: placeSchema,
    text: placeSchema,
    figure: placeSchema,
    note: placeSchema,
  }),
  closing: z.strictObject(opening),
});

/** How an institute's slides look, as data: colours, faces, and the place of everything. */
export const templateSchema = z.strictObject({
  id: z.string(),
  name: bilingualSchema,
  colours: coloursSchema,
  /** The five stages of life keep their colours in every diagram; more stages begin again. */
  stages: z.array(hex).min(5),
  /** Office's theme: dark and light pairs, six accents, links. */
  theme: z.strictObject({
    name: z.string(),
    dk1: hex,
    lt1: hex,
    dk2: hex,
    lt2: hex,
    accents: z.array(hex).length(6),
    link: hex,
    followed: hex,
  }),
  faces: z.strictObject({
    title: faceSchema,
    text: faceSchema,
    figure: faceSchema,
    quotation: faceSchema,
  }),
  bullet: z.strictObject({
    text: bulletMark,
    colour: colourName,
    /** Share of the text's size. */
    scale: z.number(),
    /** Points between the bullet and its text's left edge. */
    indent: z.number(),
  }),
  spacing: z.strictObject({ list: spacingSchema, plain: spacingSchema }),
  /** Share of a line that stays free, because another face of the script may be wider. */
  spare: z.strictObject({ latin: z.number(), bengali: z.number() }),
  masters: z.strictObject({
    content: masterSchema,
    /** For what needs the slide's whole width, and for the last slide, where they have their own. */
    wide: masterSchema.nullable(),
    closing: masterSchema.nullable(),
    opening: masterSchema,
    section: masterSchema,
  }),
  places: placesSchema,
  /** The institute's own logo for this template; empty where the profile's is meant. */
  logo: logoSchema.default(""),
});
export type Template = z.infer<typeof templateSchema>;
