import { inDigits } from "../../language/digits.ts";
import { colourOf, type Canvas } from "../canvas.ts";
import type { Face, SceneParagraph, SceneRun } from "../scene.ts";
import type { Align } from "../scene.ts";
import { breakLines } from "./break-lines.ts";
import { toRuns } from "./runs.ts";

/** A stretch of text with what differs from its place. */
export type Span = {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Share of the place's size. */
  readonly scale?: number;
};

/** A paragraph before it is set. */
export type ParagraphText = {
  readonly spans: readonly Span[];
  readonly bullet?: boolean;
  readonly align?: Align;
  /** List spacing for bullets; plain for everything else. */
  readonly spacing?: "list" | "plain";
  /** Space after, points, where it differs from the spacing's. */
  readonly after?: number;
};

/** How the paragraphs of one box are set. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly align: Align;
  /** Width of the text, points. */
  readonly width: number;
};

export const plain = (text: string, span: Omit<Span, "text"> = {}): ParagraphText => ({
  spans: [{ ...span, text }],
});

/** A text of several lines as paragraphs; empty lines are dropped. */
export const paragraphsOf = (text: string): ParagraphText[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => plain(line));

/** A list's points; a line feed inside a point is a space, an empty point is dropped. */
export const bulletsOf = (points: readonly string[]): ParagraphText[] =>
  points
    .map((point) => point.replace(/\s*\n\s*/g, " ").trim())
    .filter((point) => point !== "")
    .map((point) => ({ spans: [{ text: point }], bullet: true, spacing: "list" }));

const fontOf = (face: Face, run: SceneRun) => ({
  family: face.drawn[run.script],
  bold: run.bold,
});

const sizeStep = 2;
/** Half points are the finest that Office keeps. */
const toHalfPoint = (size: number) => Math.round(size * sizeStep) / sizeStep;

function runsOf({ spans }: ParagraphText, style: TextStyle, { digits }: Canvas): SceneRun[] {
  return spans.flatMap((span) =>
    toRuns(digits ? inDigits(span.text, digits) : span.text, {
      bold: span.bold ?? style.bold,
      colour: span.colour ?? style.colour,
      size: toHalfPoint(style.size * (span.scale ?? 1)),
    }),
  );
}

/** The tallest natural line among a paragraph's runs, in points. */
function naturalLine(runs: readonly SceneRun[], style: TextStyle, { measure }: Canvas) {
  const lines = runs.map((run) => {
    const { height, ascent } = measure.line(fontOf(style.face, run));
    return { height: height * run.size, ascent: ascent * run.size };
  });
  const height = Math.max(0, ...lines.map((line) => line.height));
  return { height, ascent: lines.find((line) => line.height === height)?.ascent ?? 0 };
}

/** Paragraphs that a layout has set: it looks for sizes and splits first, and sets the same ones again. */
const stores = new WeakMap<Canvas, Map<string, SceneParagraph>>();

function storeOf(canvas: Canvas): Map<string, SceneParagraph> {
  const store = stores.get(canvas) ?? new Map<string, SceneParagraph>();
  stores.set(canvas, store);
  return store;
}

/** Sets a paragraph: runs by script, lines by measure, and its heights. */
export function setParagraph(
  text: ParagraphText,
  style: TextStyle,
  canvas: Canvas,
): SceneParagraph {
  const store = storeOf(canvas);
  const key = JSON.stringify([text, style]);
  const known = store.get(key);
  if (known) return known;
  const set = breakParagraph(text, style, canvas);
  store.set(key, set);
  return set;
}

function breakParagraph(text: ParagraphText, style: TextStyle, canvas: Canvas): SceneParagraph {
  const { template, measure } = canvas;
  const runs = runsOf(text, style, canvas);
  const script = runs.some((run) => run.script === "bengali") ? "bn" : "en";
  const spacing = template.spacing[text.spacing ?? "plain"][script];
  const indent = text.bullet ? template.bullet.indent : 0;
  const width = (run: SceneRun) =>
    measure.width(run.text, fontOf(style.face, run), run.size) * (1 + template.spare[run.script]);
  const natural = naturalLine(runs, style, canvas);
  const lineHeight = (natural.height * spacing.line) / 100;
  return {
    runs,
    lines: breakLines(runs, style.width - indent, width),
    align: text.align ?? style.align,
    bullet: text.bullet ? bulletOf(canvas) : null,
    lineHeight,
    baseline: lineHeight - natural.height + natural.ascent,
    spacing: spacing.line,
    after: text.after ?? spacing.after,
  };
}

function bulletOf(canvas: Canvas): SceneParagraph["bullet"] {
  const { text, colour, scale, indent } = canvas.template.bullet;
  return { text, colour: colourOf(canvas, colour), scale, indent };
}

/** Height of set paragraphs in points; the space after the last one does not count. */
export function heightOf(paragraphs: readonly SceneParagraph[]): number {
  const heights = paragraphs.map(
    ({ lines, lineHeight, after }, index) =>
      lines.length * lineHeight + (index < paragraphs.length - 1 ? after : 0),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}
