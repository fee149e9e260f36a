import type { Template } from "../../../../../shared/deck/template.ts";
import { xmlHead } from "../xml.ts";
import { layoutXml, type ChartData } from "./chart-parts.ts";
import { chartPlots } from "./chart-plots.ts";

/** A chart part (ECMA-376 part 1, 21.2) with one or several series: bars, a line or a pie. */
export function chartXml(data: ChartData, template: Template): string {
  const { plot, legend } = chartPlots[data.chart.chart](data, template);
  const area = `<c:plotArea>${layoutXml(data.chart, data.chart.plot, "inner")}${plot}</c:plotArea>`;
  return `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${area}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
