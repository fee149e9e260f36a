import type { SceneChart } from "../../../../../shared/deck/scene.ts";
import type { PptxSlide } from "../library.ts";
import { placed } from "./text.ts";

/**
 * Puts a bar chart's frame on a slide. The library's chart part and its workbook are both invalid;
 * the normalising step writes them afresh, so that here the data alone matter.
 */
export function addChart(slide: PptxSlide, chart: SceneChart, objectName: string): void {
  const labels = chart.bars.map((bar) => bar.label);
  const values = chart.bars.map((bar) => bar.value);
  slide.addChart("bar", [{ name: objectName, labels, values }], {
    ...placed(chart.box),
    objectName,
    altText: chart.alt,
  });
}
