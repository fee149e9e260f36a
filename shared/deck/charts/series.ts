import { faceOf, type Canvas } from "../canvas.ts";
import type { Box, SceneChart } from "../scene.ts";
import { chartText, longestLine, tall, type Figure } from "./figures.ts";

export type ChartSeries = SceneChart["series"][number];
type Look = Pick<ChartSeries, "colour" | "fill" | "striped" | "marker" | "dash">;

function looks(canvas: Canvas): readonly [Look, ...Look[]] {
  const { area, accent, grey, ink, paper, soft } = canvas.template.colours;
  return [
    { colour: area, fill: area, striped: false, marker: "circle", dash: false },
    { colour: accent, fill: paper, striped: true, marker: "square", dash: true },
    { colour: grey, fill: soft, striped: false, marker: "triangle", dash: false },
    { colour: ink, fill: paper, striped: false, marker: "diamond", dash: true },
  ];
}

/** How the series number `index` is drawn; every colour stands at 4.5:1 on the paper. */
function lookOf(canvas: Canvas, index: number): Look {
  const all = looks(canvas);
  return all[index % all.length] ?? all[0];
}

/** A figure's values in the order of the series; what is not said is 0. */
export const valuesOf = ({ value, others }: Figure, count: number): number[] =>
  [value, ...others, ...Array.from({ length: count }, () => 0)].slice(0, count);

/** All values at a label of a chart that is set, in the order of the series. */
export const seriesValues = ({ value, others }: SceneChart["bars"][number]): number[] => [
  value,
  ...others.map((other) => other.value),
];

/** A key's mark and the space after it, between two keys, and under the keys, inches. */
export const keyMark = 0.3;
const keyIndent = 0.42;
const keyGap = 0.5;
const lineGap = 0.08;
const underKeys = 0.2;
/** Keys may take this share of the height; what is more overflows. */
const mostForKeys = 0.3;

export type Keys = {
  readonly series: readonly Omit<ChartSeries, "above">[];
  /** What is left of the chart's box under the keys. */
  readonly rest: Box;
  readonly overflow: number;
};

/** The names of the series over the chart, side by side and in lines, each behind its mark. */
export function setKeys(canvas: Canvas, names: readonly string[], box: Box, size: number): Keys {
  const face = faceOf(canvas, "text");
  let [x, y, line] = [box.x, box.y, 0];
  const series = names.map((name, index) => {
    const width = box.width - keyIndent;
    // A series without a name yet still has a key of a line's height.
    const text = chartText(canvas, name || "\u00a0", { size, align: "left", width });
    const shown = Math.min(width, longestLine(text, face, canvas) * 1.05);
    if (x > box.x && x + keyIndent + shown > box.x + box.width) {
      x = box.x;
      y += line + lineGap;
      line = 0;
    }
    const textBox = { x: x + keyIndent, y, width: shown, height: tall(text) };
    x += keyIndent + shown + keyGap;
    line = Math.max(line, tall(text));
    return { name, ...lookOf(canvas, index), text, textBox };
  });
  const used = y + line - box.y + underKeys;
  return {
    series,
    rest: { ...box, y: box.y + used, height: Math.max(0.1, box.height - used) },
    overflow: Math.max(0, used - box.height * mostForKeys),
  };
}
