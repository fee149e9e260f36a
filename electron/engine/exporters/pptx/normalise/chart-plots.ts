import { keySquare } from "../../../../../shared/deck/charts/pie-chart.ts";
import type { ChartKind } from "../../../../../shared/deck/chart-kinds.ts";
import type { SceneChart } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import { axesXml, axisIds, dataXml, labelsXml } from "./chart-data.ts";
import { fillXml, layoutXml, textXml, type ChartData } from "./chart-parts.ts";
import { barSeries, lineSeries, type Plot } from "./chart-series.ts";

/** Bars take 1 / 1.4 of their band, as the preview draws them. */
const gapWidth = 40;

const head = '<c:idx val="0"/><c:order val="0"/>';

/** A point of a series in a colour of its own. */
function pointXml(index: number, shape: string, isBar: boolean): string {
  const inverts = isBar ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:dPt><c:idx val="${index}"/>${inverts}<c:bubble3D val="0"/><c:spPr>${shape}</c:spPr></c:dPt>`;
}

function barPlot(data: ChartData, template: Template): Plot {
  const { chart } = data;
  const usual = chart.bars.find(({ colour }) => colour !== chart.colour)?.colour ?? chart.colour;
  const marked = chart.bars.flatMap(({ colour }, index) =>
    colour === usual ? [] : [pointXml(index, fillXml(template, colour), true)],
  );
  const labels = labelsXml(data, template, { position: "outEnd", shows: "value" });
  const series = `<c:ser>${head}<c:spPr>${fillXml(template, usual)}</c:spPr><c:invertIfNegative val="0"/>${marked.join("")}${labels}${dataXml(chart)}</c:ser>`;
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gapWidth}"/>${axisIds}</c:barChart>`;
  return {
    plot: bars + axesXml(data, template, { labels: "l", values: "t", turned: true }),
    legend: "",
  };
}

function linePlot(data: ChartData, template: Template): Plot {
  const { chart } = data;
  const fill = fillXml(template, chart.colour);
  const line = `<a:ln w="38100" cap="rnd">${fill}<a:round/></a:ln>`;
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="10"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
  const labels = labelsXml(data, template, { position: "t", shows: "value" });
  const series = `<c:ser>${head}<c:spPr>${line}</c:spPr>${marker}${labels}${dataXml(chart)}<c:smooth val="0"/></c:ser>`;
  const lines = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  return {
    plot: lines + axesXml(data, template, { labels: "b", values: "l", turned: false }),
    legend: "",
  };
}

/** The key beside a pie: from its first line to its last, with its squares. */
function keyBox({ bars, box }: SceneChart): SceneChart["box"] {
  const first = bars[0]?.textBox ?? box;
  const last = bars.at(-1)?.textBox ?? box;
  const x = first.x - keySquare * 2;
  const bottom = last.y + last.height;
  return {
    x,
    y: first.y,
    width: Math.min(first.width + keySquare * 2, box.x + box.width - x),
    height: bottom - first.y,
  };
}

function piePlot(data: ChartData, template: Template): Plot {
  const { chart } = data;
  const edge = `<a:ln w="19050">${fillXml(template, template.colours.paper)}</a:ln>`;
  const slices = chart.bars.map(({ colour }, index) =>
    pointXml(index, fillXml(template, colour) + edge, false),
  );
  const labels = labelsXml(data, template, { position: "outEnd", shows: "share" });
  const series = `<c:ser>${head}${slices.join("")}${labels}${dataXml(chart)}</c:ser>`;
  const key = textXml(chart.bars[0]?.text.runs[0], data, template);
  return {
    plot: `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`,
    legend: `<c:legend><c:legendPos val="r"/>${layoutXml(chart, keyBox(chart), null)}<c:overlay val="0"/>${key}</c:legend>`,
  };
}

const hasSeries = ({ chart }: ChartData) => chart.series.length > 1;

/** The plot and the key of each kind of chart. */
export const chartPlots: Readonly<
  Record<ChartKind, (data: ChartData, template: Template) => Plot>
> = {
  bar: (data, template) => (hasSeries(data) ? barSeries : barPlot)(data, template),
  line: (data, template) => (hasSeries(data) ? lineSeries : linePlot)(data, template),
  pie: piePlot,
};
