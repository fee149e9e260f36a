import { rangeOf } from "../../../../../shared/deck/charts/figures.ts";
import { seriesValues } from "../../../../../shared/deck/charts/series.ts";
import type { SceneChart } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import { escapeXml } from "../xml.ts";
import { fillXml, formatXml, textXml, type ChartData } from "./chart-parts.ts";

const labelAxis = 1_001;
const valueAxis = 1_002;

const points = (values: readonly (string | number)[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${typeof value === "number" ? value : escapeXml(value)}</c:v></c:pt>`).join("")}`;

/** The workbook's column of a series: B is the first. */
export const columnOf = (series: number): string => String.fromCodePoint(66 + series);

/** Categories and values, as the workbook has them: A2, B2 and down, C2 of the second series. */
export function dataXml({ bars }: SceneChart, series = 0): string {
  const last = bars.length + 1;
  const column = columnOf(series);
  const values = bars.map((bar) => seriesValues(bar)[series] ?? 0);
  const categories = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${points(bars.map(({ label }) => label))}</c:strCache></c:strRef></c:cat>`;
  return `${categories}<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>`;
}

const lakh = 100_000;

/** Figures as the preview says them: thousands apart, from a lakh on in lakh and crore. */
function formatOf(values: readonly number[]): string {
  const part = values.every(Number.isInteger) ? "0" : "0.##";
  if (values.every((value) => Math.abs(value) < lakh)) return `#,##${part}`;
  const crores = `[>=10000000]##\\,##\\,##\\,##${part}`;
  return `${crores};[>=100000]##\\,##\\,##${part};#,##${part}`;
}

/** What stands at every bar, point or slice: its value, or its share of the whole. */
export function labelsXml(
  data: ChartData,
  template: Template,
  { position, shows }: { readonly position: string; readonly shows: "value" | "share" },
): string {
  const { bars } = data.chart;
  const format = shows === "share" ? "0%" : formatOf(bars.flatMap(seriesValues));
  const shown = (tag: string, is: boolean) => `<c:${tag} val="${is ? 1 : 0}"/>`;
  return `<c:dLbls>${formatXml(data, format)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(bars[0]?.valueText.runs[0], data, template)}<c:dLblPos val="${position}"/>${shown("showLegendKey", false)}${shown("showVal", shows === "value")}${shown("showCatName", false)}${shown("showSerName", false)}${shown("showPercent", shows === "share")}${shown("showBubbleSize", false)}</c:dLbls>`;
}

type Axes = { readonly labels: "l" | "b"; readonly values: "t" | "l"; readonly turned: boolean };

/** The axis of the labels, and that of the values, which is not shown. */
export function axesXml(
  data: ChartData,
  template: Template,
  { labels, values, turned }: Axes,
): string {
  const { chart } = data;
  const { low, high } = rangeOf(chart.bars.flatMap(seriesValues));
  const line = `<c:spPr><a:ln w="12700">${fillXml(template, chart.axis)}</a:ln></c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const general = '<c:numFmt formatCode="General" sourceLinked="0"/>';
  const orientation = turned ? "maxMin" : "minMax";
  const category = `<c:catAx><c:axId val="${labelAxis}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${labels}"/>${general}${ticks}<c:tickLblPos val="low"/>${line}${textXml(chart.bars[0]?.text.runs[0], data, template)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  return `${category}<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${high}"/><c:min val="${low}"/></c:scaling><c:delete val="1"/><c:axPos val="${values}"/>${general}${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="${labelAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

export const axisIds = `<c:axId val="${labelAxis}"/><c:axId val="${valueAxis}"/>`;
