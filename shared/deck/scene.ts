import { z } from "zod";

const colour = z.string().regex(/^[0-9A-F]{6}$/);
/** Inches from the slide's top left corner; a slide is 13.333 x 7.5. */
const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof box>;

/** A run of a line: one script, one face. Sizes in points. */
const run = z.strictObject({
  text: z.string(),
  script: z.enum(["latin", "bengali"]),
  bold: z.boolean(),
  colour,
  size: z.number(),
});

/** A paragraph that has been broken into lines by measurement. */
const sceneParagraph = z.strictObject({
  /** The paragraph's runs, unbroken: what PowerPoint gets. */
  runs: z.array(run),
  /** The same text as it falls into lines: what the preview draws. */
  lines: z.array(z.array(run)),
  align: z.enum(["left", "center", "right"]),
  bullet: z.boolean(),
  /** Line height in points, and space after the paragraph in points. */
  lineHeight: z.number(),
  after: z.number(),
});
export type SceneParagraph = z.infer<typeof sceneParagraph>;
export type SceneRun = z.infer<typeof run>;

/** What PowerPoint's outline and screen readers take a text for. */
const role = z.enum([
  "title",
  "subtitle",
  "body",
  "second-body",
  "other",
  "footer",
  "slide-number",
  "date",
]);

const face = z.strictObject({ latin: z.string(), bengali: z.string() });

const element = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("text"),
    role,
    box,
    /** Inset on all sides, inches. */
    inset: z.number(),
    anchor: z.enum(["top", "middle", "bottom"]),
    face,
    paragraphs: z.array(sceneParagraph),
    fill: colour.nullable(),
    line: z.strictObject({ colour, width: z.number() }).nullable(),
    /** How far the text runs below its box, inches; 0 where it fits. */
    overflow: z.number(),
  }),
  z.strictObject({
    kind: z.literal("shape"),
    shape: z.enum(["rectangle", "ellipse", "line"]),
    box,
    fill: colour.nullable(),
    line: z.strictObject({ colour, width: z.number(), dash: z.boolean() }).nullable(),
    /** Words for a screen reader; empty for decoration. */
    alt: z.string(),
  }),
  z.strictObject({
    kind: z.literal("block-arc"),
    box,
    /** Degrees clockwise from three o'clock. */
    from: z.number(),
    to: z.number(),
    /** Inner radius as a share of the outer. */
    inner: z.number(),
    fill: colour,
    alt: z.string(),
  }),
  z.strictObject({
    kind: z.literal("table"),
    box,
    face,
    columns: z.array(z.number()),
    rows: z.array(
      z.strictObject({
        height: z.number(),
        header: z.boolean(),
        cells: z.array(
          z.strictObject({
            paragraphs: z.array(sceneParagraph),
            fill: colour.nullable(),
            align: z.enum(["left", "center", "right"]),
          }),
        ),
      }),
    ),
    overflow: z.number(),
    alt: z.string(),
  }),
  z.strictObject({
    kind: z.literal("chart"),
    box,
    face,
    bars: z.array(z.strictObject({ label: z.string(), value: z.number() })),
    colour,
    otherColour: colour,
    labelSize: z.number(),
    valueSize: z.number(),
    alt: z.string(),
  }),
  z.strictObject({ kind: z.literal("picture"), box, asset: z.string(), alt: z.string() }),
]);
export type SceneElement = z.infer<typeof element>;

/** One printed slide: everything on it with its place, in reading order. */
export const sceneSchema = z.strictObject({
  /** The slide it comes from; a slide that was split gives several scenes. */
  slide: z.string(),
  /** "1/2" where the slide was split; null where it was not. */
  part: z.strictObject({ index: z.int(), of: z.int() }).nullable(),
  number: z.int(),
  title: z.string(),
  layout: z.string(),
  hidden: z.boolean(),
  background: colour,
  elements: z.array(element),
  notes: z.string(),
  /** The largest overflow of its elements, in inches; 0 where everything fits. */
  overflow: z.number(),
  language: z.enum(["en", "bn"]),
});
export type Scene = z.infer<typeof sceneSchema>;
