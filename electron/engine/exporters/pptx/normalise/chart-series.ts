import { groupGap } from "../../../../../shared/deck/charts/bar-series.ts";
import { keyMark, type ChartSeries } from "../../../../../shared/deck/charts/series.ts";
import type { SceneChart } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import { colourName } from "../build/theme-names.ts";
import { colourXml } from "../masters/shape-xml.ts";
import { escapeXml } from "../xml.ts";
import { axesXml, axisIds, columnOf, dataXml, labelsXml } from "./chart-data.ts";
import { fillXml, layoutXml, textXml, type ChartData } from "./chart-parts.ts";

/** A chart's plot and its key. */
export type Plot = { readonly plot: string; readonly legend: string };

/** Number, place and name of a series; the name stands in the first row of its column. */
function headXml({ name }: ChartSeries, index: number): string {
  const cell = `Sheet1!$${columnOf(index)}$1`;
  const text = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cell}</c:f>${text}</c:strRef></c:tx>`;
}

/** A bar's ground: plain or striped, with an outline, so that it is known without colour. */
function barShape({ fill, colour, striped }: ChartSeries, template: Template): string {
  const named = (value: string) => colourXml(colourName(template, value));
  const ground = striped
    ? `<a:pattFill prst="wdUpDiag"><a:fgClr>${named(colour)}</a:fgClr><a:bgClr>${named(fill)}</a:bgClr></a:pattFill>`
    : fillXml(template, fill);
  return `<c:spPr>${ground}<a:ln w="12700">${fillXml(template, colour)}</a:ln></c:spPr>`;
}

/** The names over the chart, where the preview has them. */
function legendXml(data: ChartData, template: Template): string {
  const { chart } = data;
  const boxes = chart.series.map(({ textBox }) => textBox);
  const x = chart.box.x;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + keyMark;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const width = Math.min(right, x + chart.box.width) - x;
  const box: SceneChart["box"] = { x, y: chart.box.y, width, height: bottom - chart.box.y };
  const text = textXml(chart.series[0]?.text.runs[0], data, template);
  return `<c:legend><c:legendPos val="t"/>${layoutXml(chart, box, null)}<c:overlay val="0"/>${text}</c:legend>`;
}

/** Bars in groups, one for each series. */
export function barSeries(data: ChartData, template: Template): Plot {
  const { chart } = data;
  const labels = labelsXml(data, template, { position: "outEnd", shows: "value" });
  const series = chart.series.map((each, index) => {
    const shape = barShape(each, template);
    return `<c:ser>${headXml(each, index)}${shape}<c:invertIfNegative val="0"/>${labels}${dataXml(chart, index)}</c:ser>`;
  });
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${groupGap * 100}"/>${axisIds}</c:barChart>`;
  return {
    plot: bars + axesXml(data, template, { labels: "l", values: "t", turned: true }),
    legend: legendXml(data, template),
  };
}

/** Lines with markers and dashes of their own. */
export function lineSeries(data: ChartData, template: Template): Plot {
  const { chart } = data;
  const series = chart.series.map((each, index) => {
    const fill = fillXml(template, each.colour);
    const dash = each.dash ? '<a:prstDash val="dash"/>' : "";
    const line = `<a:ln w="38100" cap="rnd">${fill}${dash}<a:round/></a:ln>`;
    const marker = `<c:marker><c:symbol val="${each.marker}"/><c:size val="12"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
    const position = each.above ? "t" : "b";
    const labels = labelsXml(data, template, { position, shows: "value" });
    return `<c:ser>${headXml(each, index)}<c:spPr>${line}</c:spPr>${marker}${labels}${dataXml(chart, index)}<c:smooth val="0"/></c:ser>`;
  });
  const lines = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  return {
    plot: lines + axesXml(data, template, { labels: "b", values: "l", turned: false }),
    legend: legendXml(data, template),
  };
}
