import { keySquare } from "../../../../../shared/deck/charts/pie-chart.ts";
import { rangeOf } from "../../../../../shared/deck/charts/figures.ts";
import type { ChartKind } from "../../../../../shared/deck/chart-kinds.ts";
import type { SceneChart } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import { escapeXml } from "../xml.ts";
import { fillXml, formatXml, layoutXml, textXml, type ChartData } from "./chart-parts.ts";

type Plot = { readonly plot: string; readonly legend: string };

const labelAxis = 1_001;
const valueAxis = 1_002;
/** Bars take 1 / 1.4 of their band, as the preview draws them. */
const gapWidth = 40;

const points = (values: readonly (string | number)[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${typeof value === "number" ? value : escapeXml(value)}</c:v></c:pt>`).join("")}`;

/** Categories and values, as the workbook has them: A2, B2 and down. */
function dataXml({ bars }: SceneChart): string {
  const last = bars.length + 1;
  const categories = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${points(bars.map(({ label }) => label))}</c:strCache></c:strRef></c:cat>`;
  return `${categories}<c:val><c:numRef><c:f>Sheet1!$B$2:$B$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(bars.map(({ value }) => value))}</c:numCache></c:numRef></c:val>`;
}

/** What stands at every bar, point or slice: its value, or its share of the whole. */
function labelsXml(
  data: ChartData,
  template: Template,
  { position, shows }: { readonly position: string; readonly shows: "value" | "share" },
): string {
  const { bars } = data.chart;
  const whole = bars.every(({ value }) => Number.isInteger(value));
  const format = shows === "share" ? "0%" : whole ? "#,##0" : "#,##0.##";
  const shown = (tag: string, is: boolean) => `<c:${tag} val="${is ? 1 : 0}"/>`;
  return `<c:dLbls>${formatXml(data, format)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(bars[0]?.valueText.runs[0], data, template)}<c:dLblPos val="${position}"/>${shown("showLegendKey", false)}${shown("showVal", shows === "value")}${shown("showCatName", false)}${shown("showSerName", false)}${shown("showPercent", shows === "share")}${shown("showBubbleSize", false)}</c:dLbls>`;
}

const head = '<c:idx val="0"/><c:order val="0"/>';

/** A point of a series in a colour of its own. */
function pointXml(index: number, shape: string, isBar: boolean): string {
  const inverts = isBar ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:dPt><c:idx val="${index}"/>${inverts}<c:bubble3D val="0"/><c:spPr>${shape}</c:spPr></c:dPt>`;
}

type Axes = { readonly labels: "l" | "b"; readonly values: "t" | "l"; readonly turned: boolean };

function axesXml(data: ChartData, template: Template, { labels, values, turned }: Axes): string {
  const { chart } = data;
  const { low, high } = rangeOf(chart.bars);
  const line = `<c:spPr><a:ln w="12700">${fillXml(template, chart.axis)}</a:ln></c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const general = '<c:numFmt formatCode="General" sourceLinked="0"/>';
  const orientation = turned ? "maxMin" : "minMax";
  const category = `<c:catAx><c:axId val="${labelAxis}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${labels}"/>${general}${ticks}<c:tickLblPos val="low"/>${line}${textXml(chart.bars[0]?.text.runs[0], data, template)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  return `${category}<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${high}"/><c:min val="${low}"/></c:scaling><c:delete val="1"/><c:axPos val="${values}"/>${general}${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="${labelAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

const axisIds = `<c:axId val="${labelAxis}"/><c:axId val="${valueAxis}"/>`;

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

/** The plot and the key of each kind of chart. */
export const chartPlots: Readonly<
  Record<ChartKind, (data: ChartData, template: Template) => Plot>
> = { bar: barPlot, line: linePlot, pie: piePlot };
