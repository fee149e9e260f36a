import { colourOf, type Canvas } from "../canvas.ts";
import type { Box } from "../scene.ts";
import { chartText, rangeOf, tall, valueWords, type ChartParts, type Figure } from "./figures.ts";
import { setKeys, valuesOf } from "./series.ts";

/** Between a label and the bars, and between a bar and its value, inches. */
const labelGap = 0.167;
const valueGap = 0.083;
const valueRoom = 0.85;
/** The space between two groups of bars, in bars (PowerPoint: gapWidth 60). */
export const groupGap = 0.6;

/** A line of figures holds air above and below its digits: so much may lap over the next bar's. */
const mostCrowded = 1.15;

/** Where each bar of a group stands in its band: from the band's top, and how high, as shares of it. */
export function barsInBand(count: number): { readonly first: number; readonly each: number } {
  const each = 1 / (count + groupGap);
  return { first: (each * groupGap) / 2, each };
}

/** Several bars at every label, one for each series, under the names of the series. */
export function setBarSeries(
  canvas: Canvas,
  { figures, names }: { figures: readonly Figure[]; names: readonly string[] },
  box: Box,
  size: number,
): ChartParts {
  const keys = setKeys(canvas, names, box, size);
  const { rest } = keys;
  const labelWidth = rest.width * canvas.template.places.chart.labelShare;
  const { low, high } = rangeOf(figures.flatMap((figure) => valuesOf(figure, names.length)));
  const room = low < 0 ? valueRoom : 0;
  const width = rest.width - labelWidth - valueRoom - room;
  const plot = { ...rest, x: rest.x + labelWidth + room, width };
  const band = rest.height / figures.length;
  const { first, each } = barsInBand(names.length);

  const valueAt = (value: number, index: number, place: number) => {
    const isNegative = value < 0;
    const valueText = chartText(canvas, valueWords(value, canvas.language), {
      size,
      align: isNegative ? "right" : "left",
      width: valueRoom * 2,
      bold: true,
    });
    const end = plot.x + (plot.width * (value - low)) / (high - low);
    const middle = rest.y + band * (index + first + each * (place + 0.5));
    const height = tall(valueText);
    const x = isNegative ? end - valueGap - valueRoom : end + valueGap;
    const valueBox = { x, y: middle - height / 2, width: valueRoom, height };
    return { value, valueText, valueBox };
  };

  const bars = figures.map((figure, index) => {
    const set = { size, align: "right", width: labelWidth - labelGap } as const;
    const text = chartText(canvas, figure.label, set);
    const height = tall(text);
    const middle = rest.y + band * (index + 0.5);
    const [own, ...others] = valuesOf(figure, names.length).map((value, place) =>
      valueAt(value, index, place),
    );
    return {
      label: figure.label,
      colour: colourOf(canvas, "area"),
      text,
      textBox: { x: box.x, y: middle - height / 2, width: set.width, height },
      ...(own ?? valueAt(figure.value, index, 0)),
      others,
    };
  });
  const over = bars.flatMap(({ text, valueText }) => [
    tall(text) - band,
    tall(valueText) - band * each * mostCrowded,
  ]);
  return {
    plot,
    bars,
    series: keys.series.map((series) => ({ ...series, above: false })),
    overflow: Math.max(keys.overflow, 0, ...over),
  };
}
