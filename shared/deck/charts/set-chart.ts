import { colourOf, faceOf, type Canvas } from "../canvas.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { Box, SceneChart } from "../scene.ts";
import { setBars } from "./bar-chart.ts";
import { setBarSeries } from "./bar-series.ts";
import { valueWords, type ChartParts, type Figure } from "./figures.ts";
import { setLine } from "./line-chart.ts";
import { setLineSeries } from "./line-series.ts";
import { valuesOf } from "./series.ts";
import { setPie } from "./pie-chart.ts";

/** What a chart shows: figures by label, and the names of the series where there are several. */
export type ChartData = {
  readonly kind: ChartKind;
  readonly figures: readonly Figure[];
  readonly names: readonly string[];
};

type SetChart = (canvas: Canvas, data: ChartData, box: Box, size: number) => ChartParts;

const setters: Readonly<Record<ChartKind, SetChart>> = {
  bar: (canvas, data, box, size) =>
    data.names.length > 1
      ? setBarSeries(canvas, data, box, size)
      : setBars(canvas, data.figures, box, size),
  line: (canvas, data, box, size) =>
    data.names.length > 1
      ? setLineSeries(canvas, data, box, size)
      : setLine(canvas, data.figures, box, size),
  // A pie is one whole: it shows the first series.
  pie: (canvas, data, box, size) => setPie(canvas, data.figures, box, size),
};

/** The figures in words, for who cannot see them. */
function altOf({ kind, figures, names }: ChartData, { language }: Canvas): string {
  const said = (figure: Figure) => {
    if (kind === "pie" || names.length < 2) return valueWords(figure.value, language);
    const values = valuesOf(figure, names.length);
    return values
      .map((value, index) => `${names[index]} ${valueWords(value, language)}`)
      .join(", ");
  };
  return figures.map((figure) => `${figure.label}: ${said(figure)}`).join("; ");
}

/** Sets a chart into a box with labels of one size. */
export function setChart(canvas: Canvas, data: ChartData, box: Box, size: number): SceneChart {
  return {
    kind: "chart",
    chart: data.kind,
    box,
    face: faceOf(canvas, "text"),
    colour: colourOf(canvas, "area"),
    axis: colourOf(canvas, "area"),
    alt: altOf(data, canvas),
    ...setters[data.kind](canvas, data, box, size),
  };
}
