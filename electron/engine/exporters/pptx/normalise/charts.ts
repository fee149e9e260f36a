import { mapParts, numberOf, type Parts } from "../parts.ts";
import { chartXml } from "./chart-xml.ts";
import type { Step } from "./step.ts";
import { workbookOf } from "./workbook.ts";

const chartPart = /^ppt\/charts\/chart\d+\.xml$/;
const chartNumbers = /(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.x)/g;

/**
 * Chart parts are numbered from 1. The library counts charts over all the decks that a process has
 * made, so that the same deck would give another file the second time.
 */
export const numberCharts: Step = (parts) => {
  const numbers = [...parts.keys()]
    .filter((name) => chartPart.test(name))
    .map(numberOf)
    .toSorted((one, other) => one - other);
  const renumbered = (text: string) =>
    text.replace(
      chartNumbers,
      (_, before: string, number: string, after: string) =>
        `${before}${numbers.indexOf(Number(number)) + 1}${after}`,
    );
  const renamed = [...parts].map(([name, data]) => [renumbered(name), data] as const);
  return mapParts(new Map(renamed), /\.rels$/, renumbered);
};

/**
 * Chart parts and their workbooks are written afresh. The library's have a third axis that does not
 * exist, points after labels, theme colours as RGB values, levels where there is one, no position for
 * the labels, and a workbook with a broken table range and the moment of its making.
 */
export const writeCharts: Step = (parts, { store, context: { template } }) => {
  const written = store.charts.flatMap((data, index): [string, string | Uint8Array][] => [
    [`ppt/charts/chart${index + 1}.xml`, chartXml(data, template)],
    [`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`, workbookOf(data.chart)],
  ]);
  return new Map([...parts, ...written]) satisfies Parts;
};
