import { colourOf, type Canvas } from "../canvas.ts";
import type { Box } from "../scene.ts";
import { chartText, rangeOf, tall, valueWords, type ChartParts, type Figure } from "./figures.ts";
import { setKeys, valuesOf } from "./series.ts";

const labelGap = 0.12;
const valueGap = 0.1;
const mostForLabels = 0.35;

/** The series whose values stand above its points: the highest, and those with no room below them. */
function standsAbove(rows: readonly (readonly number[])[], room: (value: number) => number) {
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const highest = sums.indexOf(Math.max(...sums));
  return rows.map((row, index) => index === highest || row.some((value) => room(value) < 0));
}

/** Several lines over the same labels, under the names of the series. */
export function setLineSeries(
  canvas: Canvas,
  { figures, names }: { figures: readonly Figure[]; names: readonly string[] },
  box: Box,
  size: number,
): ChartParts {
  const keys = setKeys(canvas, names, box, size);
  const { rest } = keys;
  const band = rest.width / figures.length;
  const texts = figures.map(({ label }) =>
    chartText(canvas, label, { size, align: "center", width: band - 0.1 }),
  );
  const set = (value: number) =>
    chartText(canvas, valueWords(value, canvas.language), {
      size,
      align: "center",
      width: band,
      bold: true,
    });
  const valueHeight = tall(set(0));
  const under = Math.max(...texts.map(tall)) + labelGap;
  const above = valueHeight + valueGap * 2;
  const height = rest.height - above - Math.min(under, rest.height * mostForLabels);
  const plot = { ...rest, y: rest.y + above, height };
  const { low, high } = rangeOf(figures.flatMap((figure) => valuesOf(figure, names.length)));
  const yOf = (value: number) => plot.y + plot.height * (1 - (value - low) / (high - low));
  const rows = names.map((_, place) =>
    figures.map((figure) => valuesOf(figure, names.length)[place] ?? 0),
  );
  const bottom = plot.y + plot.height;
  const places = standsAbove(rows, (value) => bottom - (yOf(value) + valueGap + valueHeight));

  const valueAt = (value: number, index: number, place: number) => {
    const y = places[place] ? yOf(value) - valueGap - valueHeight : yOf(value) + valueGap;
    const valueBox = { x: rest.x + band * index, y, width: band, height: valueHeight };
    return { value, valueText: set(value), valueBox };
  };

  const bars = figures.flatMap((figure, index) => {
    const text = texts[index];
    const [own, ...others] = valuesOf(figure, names.length).map((value, place) =>
      valueAt(value, index, place),
    );
    if (!text || !own) return [];
    const x = rest.x + band * index + 0.05;
    const textBox = { x, y: bottom + labelGap, width: band - 0.1, height: tall(text) };
    return { label: figure.label, colour: colourOf(canvas, "area"), text, textBox, ...own, others };
  });
  return {
    plot,
    bars,
    series: keys.series.map((series, place) => ({ ...series, above: places[place] ?? true })),
    overflow: Math.max(keys.overflow, 0, under - rest.height * mostForLabels),
  };
}
