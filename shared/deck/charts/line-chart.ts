import { colourOf, type Canvas } from "../canvas.ts";
import type { Box } from "../scene.ts";
import { chartText, rangeOf, tall, valueWords, type ChartParts, type Figure } from "./figures.ts";

/** Between the axis and the labels under it, and between a point and its value, inches. */
const labelGap = 0.12;
const valueGap = 0.1;
/** Labels may take this share of the height; what is more overflows. */
const mostForLabels = 0.35;

/** A line over its labels, each point with its value above it. */
export function setLine(
  canvas: Canvas,
  figures: readonly Figure[],
  box: Box,
  size: number,
): ChartParts {
  const band = box.width / figures.length;
  const texts = figures.map(({ label }) =>
    chartText(canvas, label, { size, align: "center", width: band - 0.1 }),
  );
  const values = figures.map(({ value }) =>
    chartText(canvas, valueWords(value, canvas.language), {
      size,
      align: "center",
      width: band,
      bold: true,
    }),
  );
  const under = Math.max(...texts.map(tall)) + labelGap;
  const above = Math.max(...values.map(tall)) + valueGap * 2;
  const height = box.height - above - Math.min(under, box.height * mostForLabels);
  const plot = { ...box, y: box.y + above, height };
  const { low, high } = rangeOf(figures.map((figure) => figure.value));
  const bars = figures.flatMap((figure, index) => {
    const [text, valueText] = [texts[index], values[index]];
    if (!text || !valueText) return [];
    const x = box.x + band * index;
    const y = plot.y + plot.height * (1 - (figure.value - low) / (high - low));
    const valueHeight = tall(valueText);
    return {
      ...figure,
      others: [],
      colour: colourOf(canvas, "area"),
      text,
      textBox: {
        x: x + 0.05,
        y: plot.y + plot.height + labelGap,
        width: band - 0.1,
        height: tall(text),
      },
      valueText,
      valueBox: { x, y: y - valueGap - valueHeight, width: band, height: valueHeight },
    };
  });
  return { plot, bars, series: [], overflow: Math.max(0, under - box.height * mostForLabels) };
}
