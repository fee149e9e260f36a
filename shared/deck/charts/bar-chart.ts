import { colourOf, type Canvas } from "../canvas.ts";
import type { Box } from "../scene.ts";
import { chartText, rangeOf, tall, valueWords, type ChartParts, type Figure } from "./figures.ts";

/** Between a label and the bars, and between a bar and its value, inches. */
const labelGap = 0.167;
const valueGap = 0.083;
/** What the values at the ends of the bars need, inches. */
const valueRoom = 0.85;

/** Bars under each other: labels to their left, values at their ends; the largest stands out. */
export function setBars(
  canvas: Canvas,
  figures: readonly Figure[],
  box: Box,
  size: number,
): ChartParts {
  const { value, labelShare } = canvas.template.places.chart;
  const { low, high } = rangeOf(figures.map((figure) => figure.value));
  const labelWidth = box.width * labelShare;
  const room = low < 0 ? valueRoom : 0;
  const plot = {
    ...box,
    x: box.x + labelWidth + room,
    width: box.width - labelWidth - valueRoom - room,
  };
  const band = box.height / figures.length;
  const largest = Math.max(...figures.map((figure) => figure.value));
  const bars = figures.map((figure, index) => {
    const width = labelWidth - labelGap;
    const text = chartText(canvas, figure.label, { size, align: "right", width });
    const isNegative = figure.value < 0;
    const valueText = chartText(canvas, valueWords(figure.value, canvas.language), {
      size: value[canvas.language].normal,
      align: isNegative ? "right" : "left",
      width: valueRoom * 2,
      bold: true,
    });
    const middle = box.y + band * (index + 0.5);
    const end = plot.x + (plot.width * (figure.value - low)) / (high - low);
    const at = isNegative ? end - valueGap - valueRoom : end + valueGap;
    const height = tall(text);
    return {
      ...figure,
      others: [],
      colour: colourOf(canvas, figure.value === largest ? "area" : "soft"),
      text,
      textBox: { x: box.x, y: middle - height / 2, width, height },
      valueText,
      valueBox: {
        x: at,
        y: middle - tall(valueText) / 2,
        width: valueRoom,
        height: tall(valueText),
      },
    };
  });
  const over = bars.map(({ text }) => tall(text) - band);
  return { plot, bars, series: [], overflow: Math.max(0, ...over) };
}
