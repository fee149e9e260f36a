import { colourOf, faceOf, type Canvas } from "../canvas.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { Box, SceneChart } from "../scene.ts";
import { setBars } from "./bar-chart.ts";
import { valueWords, type Figure } from "./figures.ts";
import { setLine } from "./line-chart.ts";
import { setPie } from "./pie-chart.ts";

/** What each kind of chart works out for itself. */
export type ChartParts = Pick<SceneChart, "plot" | "bars" | "overflow">;

type SetChart = (canvas: Canvas, figures: readonly Figure[], box: Box, size: number) => ChartParts;

const setters: Readonly<Record<ChartKind, SetChart>> = { bar: setBars, line: setLine, pie: setPie };

/** Sets a chart of a kind into a box with labels of one size. */
export function setChart(
  canvas: Canvas,
  kind: ChartKind,
  figures: readonly Figure[],
  box: Box,
  size: number,
): SceneChart {
  return {
    kind: "chart",
    chart: kind,
    box,
    face: faceOf(canvas, "text"),
    colour: colourOf(canvas, "area"),
    axis: colourOf(canvas, "area"),
    alt: figures
      .map(({ label, value }) => `${label}: ${valueWords(value, canvas.language)}`)
      .join("; "),
    ...setters[kind](canvas, figures, box, size),
  };
}
