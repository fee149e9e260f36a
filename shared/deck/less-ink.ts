import { assertNever } from "../lib/assert-never.ts";
import type {
  Scene,
  SceneChart,
  SceneDecoration,
  SceneElement,
  SceneParagraph,
  ScenePiece,
  SceneShape,
  SceneTable,
  SceneText,
} from "./scene.ts";

const [ink, paper] = ["000000", "FFFFFF"];
/** What stands for an area: a line around it. */
const frame = { colour: ink, width: 1, dash: false };
/** Rectangles thinner than this, in inches, are rules: they stay. */
const thin = 0.08;
/** Greys for what cannot be framed, from the darkest area to the lightest: a fifth of the toner at most. */
const [darkest, lightest] = [0xd0, 0xf4];

/** How light a colour is, 0 to 1 (ITU-R BT.709, on the coded values). */
function lightness(colour: string): number {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}

/** A light grey that stands to others as the colours stand to each other. */
function greyOf(colour: string): string {
  const value = Math.round(darkest + (lightest - darkest) * lightness(colour));
  return value.toString(16).toUpperCase().padStart(2, "0").repeat(3);
}

const inkParagraph = (paragraph: SceneParagraph): SceneParagraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => ({ ...run, colour: ink })),
  lines: paragraph.lines.map((line) => line.map((run) => ({ ...run, colour: ink }))),
  bullet: paragraph.bullet && { ...paragraph.bullet, colour: ink },
});

const inkLine = <Line extends { readonly colour: string }>(line: Line | null) =>
  line && { ...line, colour: ink };

const inkText = (text: SceneText): SceneText => ({
  ...text,
  paragraphs: text.paragraphs.map(inkParagraph),
  fill: text.fill && paper,
  line: inkLine(text.line) ?? (text.fill ? frame : null),
});

function inkShape(shape: SceneShape): SceneShape {
  const isRule = Math.min(shape.box.width, shape.box.height) < thin;
  if (shape.fill === null || isRule) {
    return { ...shape, fill: shape.fill && ink, line: inkLine(shape.line) };
  }
  return { ...shape, fill: paper, line: inkLine(shape.line) ?? frame };
}

function inkPiece(piece: ScenePiece): ScenePiece {
  switch (piece.kind) {
    case "text":
      return inkText(piece);
    case "shape":
      return inkShape(piece);
    case "block-arc":
      return { ...piece, fill: greyOf(piece.fill) };
    default:
      return assertNever(piece);
  }
}

const inkTable = (table: SceneTable): SceneTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ paragraphs }) => ({
      paragraphs: paragraphs.map(inkParagraph),
      fill: null,
    })),
  })),
  rule: { ...table.rule, colour: ink },
});

function inkChart(chart: SceneChart): SceneChart {
  const value = <Value extends { readonly valueText: SceneParagraph }>(each: Value): Value => ({
    ...each,
    valueText: inkParagraph(each.valueText),
  });
  return {
    ...chart,
    colour: ink,
    axis: ink,
    bars: chart.bars.map((bar) => ({
      ...value(bar),
      others: bar.others.map(value),
      colour: greyOf(bar.colour),
      text: inkParagraph(bar.text),
    })),
    series: chart.series.map((series) => ({
      ...series,
      colour: ink,
      fill: series.striped ? paper : greyOf(series.fill),
      text: inkParagraph(series.text),
    })),
  };
}

function inkElement(element: SceneElement): SceneElement {
  switch (element.kind) {
    case "text":
    case "shape":
    case "block-arc":
      return inkPiece(element);
    case "group":
      return { ...element, pieces: element.pieces.map(inkPiece) };
    case "table":
      return inkTable(element);
    case "chart":
      return inkChart(element);
    case "picture":
      return element;
    default:
      return assertNever(element);
  }
}

const inkDecoration = (each: SceneDecoration): SceneDecoration =>
  each.kind === "picture" ? each : inkPiece(each);

/**
 * A slide that saves toner: areas become frames or light greys, letters and lines are black, on white.
 * Every word and every place stays.
 */
export const withLessInk = (scene: Scene): Scene => ({
  ...scene,
  background: paper,
  decoration: scene.decoration.map(inkDecoration),
  elements: scene.elements.map(inkElement),
});
