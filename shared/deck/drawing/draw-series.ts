import { barsInBand } from "../charts/bar-series.ts";
import { rangeOf } from "../charts/figures.ts";
import { keyMark, seriesValues, type ChartSeries } from "../charts/series.ts";
import { pointsPerInch, type Box, type SceneChart } from "../scene.ts";
import { fixed } from "./draw-shape.ts";
import type { Mark, Stroke } from "./mark.ts";
import { hash, toPoints } from "./units.ts";

/** Between two stripes, and the outline of a bar, points. */
const stripePitch = 7;
const outline = 1;
const stripe = 2;

/** Stripes from lower left to upper right, cut at the box. */
function stripes({ x, y, width, height }: Box, colour: string): Mark[] {
  const count = Math.floor((width + height) / stripePitch);
  return Array.from({ length: count }, (_, index): Mark => {
    const along = (index + 1) * stripePitch;
    const over = Math.max(0, along - width);
    return {
      kind: "line",
      x1: fixed(x + Math.max(0, along - height)),
      y1: fixed(y + Math.min(along, height)),
      x2: fixed(x + along - over),
      y2: fixed(y + over),
      stroke: { colour, width: stripe, dash: false },
    };
  });
}

function drawBar(box: Box, { fill, colour, striped }: ChartSeries): Mark[] {
  const stroke: Stroke = { colour: hash(colour), width: outline, dash: false };
  const frame: Mark = { kind: "rectangle", ...box, fill: null, stroke };
  const ground: Mark = { ...frame, fill: hash(fill), stroke: null };
  return [ground, ...(striped ? stripes(box, hash(colour)) : []), frame];
}

const allValues = ({ bars }: SceneChart): number[] => bars.flatMap(seriesValues);

/** Where the mark of a series' key stands: before its name, at the height of the first line. */
function keyBox({ text, textBox }: ChartSeries): Box {
  const { x, y } = toPoints(textBox);
  const width = keyMark * pointsPerInch;
  const height = width / 2;
  return { x: x - width * 1.25, y: y + (text.lineHeight - height) / 2, width, height };
}

/** Groups of bars, and the keys of their series. */
export function drawBarSeries(chart: SceneChart): Mark[] {
  const plot = toPoints(chart.plot);
  const { low, high } = rangeOf(allValues(chart));
  const zero = plot.x + (plot.width * -low) / (high - low);
  const band = plot.height / chart.bars.length;
  const { first, each } = barsInBand(chart.series.length);
  const bars = chart.bars.flatMap((bar, index) =>
    chart.series.flatMap((series, place) => {
      const value = seriesValues(bar)[place] ?? 0;
      const width = (plot.width * Math.abs(value)) / (high - low);
      const y = plot.y + band * (index + first + each * place);
      const x = value < 0 ? zero - width : zero;
      return drawBar({ x, y, width, height: band * each }, series);
    }),
  );
  const stroke: Stroke = { colour: hash(chart.axis), width: 1, dash: false };
  const axis: Mark = {
    kind: "line",
    x1: zero,
    y1: plot.y,
    x2: zero,
    y2: plot.y + plot.height,
    stroke,
  };
  const keys = chart.series.flatMap((series) => drawBar(keyBox(series), series));
  return [...bars, axis, ...keys];
}

type Point = { readonly x: number; readonly y: number };

/** From a marker's middle to its edge, and the width of the lines, points. */
const reach = 6;
const lineWidth = 3;

function markerAt({ x, y }: Point, { marker, colour }: ChartSeries): Mark {
  const fill = hash(colour);
  const side = reach * 2;
  const box = { x: fixed(x - reach), y: fixed(y - reach), width: side, height: side };
  if (marker === "circle") return { kind: "ellipse", ...box, fill, stroke: null };
  if (marker === "square") return { kind: "rectangle", ...box, fill, stroke: null };
  const corners: readonly (readonly [number, number])[] =
    marker === "triangle"
      ? [
          [0, -reach],
          [reach, reach],
          [-reach, reach],
        ]
      : [
          [0, -reach],
          [reach, 0],
          [0, reach],
          [-reach, 0],
        ];
  const path = corners.map(([right, down]) => `${fixed(x + right)} ${fixed(y + down)}`).join("L");
  return { kind: "path", path: `M${path}Z`, fill };
}

function drawPoints(points: readonly Point[], series: ChartSeries): Mark[] {
  const stroke: Stroke = { colour: hash(series.colour), width: lineWidth, dash: series.dash };
  const lines = points.slice(1).flatMap((to, index): Mark[] => {
    const from = points[index];
    return from ? [{ kind: "line", x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke }] : [];
  });
  return [...lines, ...points.map((point) => markerAt(point, series))];
}

/** Lines with their markers, and the keys of their series. */
export function drawLineSeries(chart: SceneChart): Mark[] {
  const plot = toPoints(chart.plot);
  const { low, high } = rangeOf(allValues(chart));
  const band = plot.width / chart.bars.length;
  const yOf = (value: number) => plot.y + plot.height * (1 - (value - low) / (high - low));
  const lines = chart.series.flatMap((series, place) => {
    const points = chart.bars.map((bar, index) => ({
      x: plot.x + band * (index + 0.5),
      y: yOf(seriesValues(bar)[place] ?? 0),
    }));
    return drawPoints(points, series);
  });
  const keys = chart.series.flatMap((series) => {
    const { x, y, width, height } = keyBox(series);
    const middle = y + height / 2;
    const stroke: Stroke = { colour: hash(series.colour), width: lineWidth, dash: series.dash };
    const line: Mark = { kind: "line", x1: x, y1: middle, x2: x + width, y2: middle, stroke };
    return [line, markerAt({ x: x + width / 2, y: middle }, series)];
  });
  const zero = yOf(0);
  const stroke: Stroke = { colour: hash(chart.axis), width: 1, dash: false };
  const axis: Mark = {
    kind: "line",
    x1: plot.x,
    y1: zero,
    x2: plot.x + plot.width,
    y2: zero,
    stroke,
  };
  return [axis, ...lines, ...keys];
}
