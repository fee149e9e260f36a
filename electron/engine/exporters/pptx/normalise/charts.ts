import { numberOf, type Parts } from "../parts.ts";
import { chartXml } from "./chart-xml.ts";
import type { Step } from "./step.ts";
import { workbookOf } from "./workbook.ts";

const chartParts = /^ppt\/charts\/chart(\d+)\.xml$/;
const workbookParts = /^ppt\/embeddings\/.*?(\d+)\.xlsx$/;

/**
 * Chart parts and their workbooks are written afresh. The library's have a third axis that does not
 * exist, points after labels, theme colours as RGB values, levels where there is one, no position for
 * the labels, and a workbook with a broken table range and the moment of its making.
 */
export const writeCharts: Step = (parts, { store, context: { template } }) => {
  const entries = [...parts].map(([name, data]): [string, string | Uint8Array] => {
    const chart = chartParts.test(name) ? store.charts[numberOf(name) - 1] : undefined;
    if (chart) return [name, chartXml(chart, template)];
    const book = store.charts[Number(workbookParts.exec(name)?.[1] ?? 0) - 1];
    return [name, book ? workbookOf(book.chart) : data];
  });
  return new Map(entries) satisfies Parts;
};
