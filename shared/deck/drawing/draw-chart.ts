import { keySquare, pieTotal } from "../charts/pie-chart.ts";
import { rangeOf } from "../charts/figures.ts";
import type { ChartKind } from "../chart-kinds.ts";
import { pointsPerInch, type Box, type SceneChart, type SceneParagraph } from "../scene.ts";
import { drawBarSeries, drawLineSeries } from "./draw-series.ts";
import { fixed, slicePath } from "./draw-shape.ts";
import { drawOverflow, drawParagraphs } from "./draw-text.ts";
import type { Mark } from "./mark.ts";
import { hash, toPoints } from "./units.ts";

/** A bar's share of its band; the rest is gap (PowerPoint: gapWidth 40). */
const barShare = 1 / 1.4;

function drawBars(chart: SceneChart): Mark[] {
  const plot = toPoints(chart.plot);
  const { low, high } = rangeOf(chart.bars.map((bar) => bar.value));
  const zero = plot.x + (plot.width * -low) / (high - low);
  const band = plot.height / chart.bars.length;
  const bars = chart.bars.map((bar, index): Mark => {
    const length = (plot.width * Math.abs(bar.value)) / (high - low);
    const height = band * barShare;
    return {
      kind: "rectangle",
      x: bar.value < 0 ? zero - length : zero,
      y: plot.y + band * index + (band - height) / 2,
      width: length,
      height,
      fill: hash(bar.colour),
      stroke: null,
    };
  });
  const stroke = { colour: hash(chart.axis), width: 1, dash: false };
  return [
    ...bars,
    { kind: "line", x1: zero, y1: plot.y, x2: zero, y2: plot.y + plot.height, stroke },
  ];
}

/** Radius of a point on the line, and the line's width, points. */
const pointRadius = 5;
const lineWidth = 3;

function drawLine(chart: SceneChart): Mark[] {
  const plot = toPoints(chart.plot);
  const { low, high } = rangeOf(chart.bars.map((bar) => bar.value));
  const band = plot.width / chart.bars.length;
  const yOf = (value: number) => plot.y + plot.height * (1 - (value - low) / (high - low));
  const points = chart.bars.map((bar, index) => ({
    x: plot.x + band * (index + 0.5),
    y: yOf(bar.value),
  }));
  const colour = hash(chart.colour);
  const stroke = { colour, width: lineWidth, dash: false };
  const lines = points.slice(1).flatMap((to, index): Mark[] => {
    const from = points[index];
    return from ? [{ kind: "line", x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke }] : [];
  });
  const dots = points.map(({ x, y }): Mark => ({
    kind: "ellipse",
    x: x - pointRadius,
    y: y - pointRadius,
    width: pointRadius * 2,
    height: pointRadius * 2,
    fill: colour,
    stroke: null,
  }));
  const axis: Mark = {
    kind: "line",
    x1: plot.x,
    y1: yOf(0),
    x2: plot.x + plot.width,
    y2: yOf(0),
    stroke: { colour: hash(chart.axis), width: 1, dash: false },
  };
  return [axis, ...lines, ...dots];
}

function drawPie(chart: SceneChart): Mark[] {
  const plot = toPoints(chart.plot);
  const total = pieTotal(chart.bars);
  let before = 0;
  const slices = chart.bars.flatMap((bar): Mark[] => {
    const share = Math.max(0, bar.value) / total;
    const from = before * 360 - 90;
    before += share;
    const fill = hash(bar.colour);
    if (share >= 1) return [{ kind: "ellipse", ...plot, fill, stroke: null }];
    return share > 0
      ? [{ kind: "path", path: slicePath(plot, from, before * 360 - 90), fill }]
      : [];
  });
  const side = keySquare * pointsPerInch;
  const keys = chart.bars.map((bar): Mark => {
    const { x, y } = toPoints(bar.textBox);
    const line = bar.text.lineHeight;
    return {
      kind: "rectangle",
      x: fixed(x - side * 1.8),
      y: y + (line - side) / 2,
      width: side,
      height: side,
      fill: hash(bar.colour),
      stroke: null,
    };
  });
  return [...slices, ...keys];
}

const plots: Readonly<Record<ChartKind, (chart: SceneChart) => Mark[]>> = {
  bar: (chart) => (chart.series.length > 1 ? drawBarSeries(chart) : drawBars(chart)),
  line: (chart) => (chart.series.length > 1 ? drawLineSeries(chart) : drawLine(chart)),
  pie: drawPie,
};

/** A chart with its labels and values where they were measured. */
export function drawChart(chart: SceneChart): Mark[] {
  const draw = (text: SceneParagraph, box: Box) =>
    drawParagraphs([text], chart.face, toPoints(box));
  const texts = chart.bars.flatMap((bar) => [
    ...draw(bar.text, bar.textBox),
    ...[bar, ...bar.others].flatMap(({ valueText, valueBox }) => draw(valueText, valueBox)),
  ]);
  const names = chart.series.flatMap(({ text, textBox }) => draw(text, textBox));
  return [
    ...plots[chart.chart](chart),
    ...texts,
    ...names,
    ...drawOverflow(toPoints(chart.box), chart.overflow),
  ];
}
