import { z } from "zod";
import { chartKinds } from "./chart-kinds.ts";

const colour = z.string().regex(/^[0-9A-F]{6}$/);
/** Inches from the slide's top left corner; a slide is 13.333 x 7.5. */
const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof box>;

export const slideSize = { width: 13.333, height: 7.5 } as const;
export const pointsPerInch = 72;

/** A run of a line: one script, one face. Sizes in points. */
const run = z.strictObject({
  text: z.string(),
  script: z.enum(["latin", "bengali"]),
  bold: z.boolean(),
  colour,
  size: z.number(),
});

const align = z.enum(["left", "center", "right"]);
export type Align = z.infer<typeof align>;

/** The marks before a point that every template chooses from. */
export const bulletMark = z.enum(["■", "•", "–"]);

/** A paragraph that has been broken into lines by measurement. */
const sceneParagraph = z.strictObject({
  /** The paragraph's runs, unbroken: what PowerPoint gets. */
  runs: z.array(run),
  /** The same text as it falls into lines: what the preview draws. */
  lines: z.array(z.array(run)),
  align,
  /** The mark before the paragraph; its text begins `indent` points further right. */
  bullet: z
    .strictObject({ text: bulletMark, colour, scale: z.number(), indent: z.number() })
    .nullable(),
  /** Height of a line in points, and where in it the baseline lies, from its top. */
  lineHeight: z.number(),
  baseline: z.number(),
  /** The same height in percent of the face's natural line: what PowerPoint gets. */
  spacing: z.number(),
  /** Space after the paragraph, points. */
  after: z.number(),
});
export type SceneParagraph = z.infer<typeof sceneParagraph>;
export type SceneRun = z.infer<typeof run>;

/** What PowerPoint's outline and screen readers take a text for. Bodies count in reading order. */
const role = z.enum(["title", "subtitle", "body", "other", "footer", "date", "slide-number"]);
export type TextRole = z.infer<typeof role>;

/** The faces that Office is told, and the bundled faces of the same widths that we measure and draw in. */
export const faceSchema = z.strictObject({
  latin: z.string(),
  bengali: z.string(),
  drawn: z.strictObject({ latin: z.string(), bengali: z.string() }),
});
export type Face = z.infer<typeof faceSchema>;

const line = z.strictObject({ colour, width: z.number(), dash: z.boolean() });

const text = z.strictObject({
  kind: z.literal("text"),
  role,
  /** What PowerPoint's selection pane shows. */
  name: z.string(),
  box,
  /** Inset on all sides, inches. */
  inset: z.number(),
  anchor: z.enum(["top", "middle", "bottom"]),
  face: faceSchema,
  paragraphs: z.array(sceneParagraph),
  fill: colour.nullable(),
  line: line.nullable(),
  /** How far the text runs past its box, inches; 0 where it fits. */
  overflow: z.number(),
});

const shape = z.strictObject({
  kind: z.literal("shape"),
  shape: z.enum(["rectangle", "ellipse", "line", "chevron"]),
  box,
  fill: colour.nullable(),
  line: line.nullable(),
  /** Words for a screen reader; empty for decoration. */
  alt: z.string(),
});

const blockArc = z.strictObject({
  kind: z.literal("block-arc"),
  box,
  /** Degrees clockwise from three o'clock. */
  from: z.number(),
  to: z.number(),
  /** Inner radius as a share of the outer. */
  inner: z.number(),
  fill: colour,
  alt: z.string(),
});

const piece = z.discriminatedUnion("kind", [text, shape, blockArc]);
/** What a diagram is put together from. */
export type ScenePiece = z.infer<typeof piece>;

const picture = z.strictObject({
  kind: z.literal("picture"),
  box,
  asset: z.string(),
  alt: z.string(),
});
const decoration = z.discriminatedUnion("kind", [text, shape, blockArc, picture]);
/** What a template draws on every slide. */
export type SceneDecoration = z.infer<typeof decoration>;

const tableCell = z.strictObject({
  paragraphs: z.array(sceneParagraph),
  fill: colour.nullable(),
});
const tableRow = z.strictObject({
  height: z.number(),
  header: z.boolean(),
  cells: z.array(tableCell),
});
export type SceneTableRow = z.infer<typeof tableRow>;

const chartValue = {
  value: z.number(),
  valueText: sceneParagraph,
  valueBox: box,
};

const chart = z.strictObject({
  kind: z.literal("chart"),
  chart: z.enum(chartKinds),
  box,
  /** Where the bars, the line or the pie stand, without labels and values. */
  plot: box,
  face: faceSchema,
  /** The figures in their order. */
  bars: z.array(
    z.strictObject({
      label: z.string(),
      ...chartValue,
      /** Of the further series at the same label; none where there is one series. */
      others: z.array(z.strictObject(chartValue)),
      /** Of the bar or slice. */
      colour,
      /** The label in its lines, and where they stand. */
      text: sceneParagraph,
      textBox: box,
    }),
  ),
  /** Where there are several: their names over the chart, and what tells them apart without colour. */
  series: z.array(
    z.strictObject({
      name: z.string(),
      /** Of its line, and of the outline and the stripes of its bars. */
      colour,
      /** The ground of its bars; where it is striped, under the stripes. */
      fill: colour,
      striped: z.boolean(),
      /** Of the points on its line, and whether the line is broken. */
      marker: z.enum(["circle", "square", "triangle", "diamond"]),
      dash: z.boolean(),
      /** Whether a line's values stand above its points. */
      above: z.boolean(),
      text: sceneParagraph,
      textBox: box,
    }),
  ),
  /** Of the line. */
  colour,
  axis: colour,
  overflow: z.number(),
  alt: z.string(),
});

const element = z.discriminatedUnion("kind", [
  text,
  shape,
  blockArc,
  /** A diagram: pieces that move together, read as one picture. */
  z.strictObject({
    kind: z.literal("group"),
    name: z.string(),
    box,
    pieces: z.array(piece),
    alt: z.string(),
    overflow: z.number(),
  }),
  z.strictObject({
    kind: z.literal("table"),
    box,
    face: faceSchema,
    /** Widths in inches. */
    columns: z.array(z.number()),
    rows: z.array(tableRow),
    /** Space between a cell's edge and its text, inches. */
    margin: z.strictObject({ x: z.number(), y: z.number() }),
    /** The line under each row. */
    rule: line,
    overflow: z.number(),
    alt: z.string(),
  }),
  chart,
  picture,
]);
export type SceneElement = z.infer<typeof element>;
export type SceneText = z.infer<typeof text>;
export type SceneShape = z.infer<typeof shape>;
export type SceneBlockArc = z.infer<typeof blockArc>;
export type SceneTable = Extract<SceneElement, { kind: "table" }>;
export type SceneChart = z.infer<typeof chart>;
export type ScenePicture = Extract<SceneElement, { kind: "picture" }>;

/** One printed slide: everything on it with its place, in reading order. */
export const sceneSchema = z.strictObject({
  /** The slide it comes from; a slide that was split gives several scenes. */
  slide: z.string(),
  /** First and second of "(1/2)" where the slide was split; null where it was not. */
  part: z.strictObject({ index: z.int(), of: z.int() }).nullable(),
  number: z.int(),
  title: z.string(),
  /** The slide's layout in the deck, and in PowerPoint. */
  layout: z.string(),
  hidden: z.boolean(),
  /** The name of the section that begins here; empty where none does. */
  section: z.string(),
  background: colour,
  /** What the template draws behind the slide's own elements: PowerPoint has it in the layout. */
  decoration: z.array(decoration),
  elements: z.array(element),
  notes: z.string(),
  /** The largest overflow of its elements, in inches; 0 where everything fits. */
  overflow: z.number(),
  language: z.enum(["en", "bn"]),
});
export type Scene = z.infer<typeof sceneSchema>;
