import type { Language } from "../../language/language.ts";
import { inDigits } from "../../language/digits.ts";
import { colourOf, faceOf, type Canvas } from "../canvas.ts";
import {
  pointsPerInch,
  type Align,
  type Face,
  type SceneChart,
  type SceneParagraph,
} from "../scene.ts";
import { heightOf, plain, setParagraph } from "../text/paragraph.ts";

/** A figure of a chart in one language, with those of the further series. */
export type Figure = {
  readonly label: string;
  readonly value: number;
  readonly others: readonly number[];
};

/** What each kind of chart works out for itself. */
export type ChartParts = Pick<SceneChart, "plot" | "bars" | "series" | "overflow">;

/** A number with its thousands apart, as it stands beside its bar. */
export const valueWords = (value: number, language: Language): string =>
  inDigits(value.toLocaleString("en-IN", { maximumFractionDigits: 2 }), language);

type Setting = {
  readonly size: number;
  readonly align: Align;
  /** Inches. */
  readonly width: number;
  readonly bold?: boolean;
};

/** A label or a value of a chart, set in lines. */
export function chartText(canvas: Canvas, text: string, setting: Setting): SceneParagraph {
  const { size, align, width, bold = false } = setting;
  const style = {
    face: faceOf(canvas, "text"),
    bold: false,
    colour: colourOf(canvas, "ink"),
    size,
    align,
    width: Math.max(1, width * pointsPerInch),
  };
  return setParagraph(plain(text, { bold }), style, canvas);
}

/** Height of a set text in inches. */
export const tall = (text: SceneParagraph): number => heightOf([text]) / pointsPerInch;

/** Width of the longest line of a set text in inches. */
export function longestLine(text: SceneParagraph, face: Face, { measure }: Canvas): number {
  const widths = text.lines.map((line) =>
    line.reduce((sum, { text: words, script, bold, size }) => {
      return sum + measure.width(words, { family: face.drawn[script], bold }, size);
    }, 0),
  );
  return Math.max(0, ...widths) / pointsPerInch;
}

/** The range of the values, with the zero that every bar and line stands on. */
export function rangeOf(values: readonly number[]): {
  readonly low: number;
  readonly high: number;
} {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return { low, high: high === low ? low + 1 : high };
}
