import { inDigits } from "../../language/digits.ts";
import { faceOf, type Canvas } from "../canvas.ts";
import type { Box } from "../scene.ts";
import { chartText, longestLine, tall, type ChartParts, type Figure } from "./figures.ts";

/** Room around the pie for the shares, between the pie and its key, and between the key's lines, inches. */
const shareRoom = 0.55;
const keyGap = 0.7;
const lineGap = 0.14;
/** A key's square and the space after it. */
export const keySquare = 0.2;
const keyIndent = 0.36;
/** Where a share stands, as a part of the radius. */
const shareAt = 1.16;
const twelve = -Math.PI / 2;

export const pieTotal = (figures: readonly Pick<Figure, "value">[]): number =>
  figures.reduce((sum, { value }) => sum + Math.max(0, value), 0) || 1;

const shareWords = (share: number, canvas: Canvas) =>
  inDigits(`${Math.round(share * 100)}%`, canvas.language);

/** The colours of the slices: the theme's, as Office takes them, then quieter ones; more begin again. */
function sliceColour({ template }: Canvas, index: number): string {
  const { area, quiet, mid, pale, rule } = template.colours;
  const colours = [...template.theme.accents, quiet, pale, mid, rule];
  return colours[index % colours.length] ?? area;
}

/** A pie, its shares around it, and a key beside it. */
export function setPie(
  canvas: Canvas,
  figures: readonly Figure[],
  box: Box,
  size: number,
): ChartParts {
  const width = Math.min(box.height, box.width * 0.5) - 2 * shareRoom;
  const plot = {
    x: box.x + shareRoom,
    y: box.y + (box.height - width) / 2,
    width,
    height: width,
  };
  const keyX = plot.x + width + shareRoom + keyGap;
  const keyWidth = box.x + box.width - keyX - keyIndent;
  const texts = figures.map(({ label }) =>
    chartText(canvas, label, { size, align: "left", width: keyWidth }),
  );
  const longest = Math.max(
    ...texts.map((text) => longestLine(text, faceOf(canvas, "text"), canvas)),
  );
  const lineWidth = Math.min(keyWidth, longest + 0.05);
  const keyHeight = texts.reduce((sum, text) => sum + tall(text) + lineGap, -lineGap);
  const total = pieTotal(figures);
  let y = box.y + Math.max(0, (box.height - keyHeight) / 2);
  let before = 0;
  const bars = figures.flatMap((figure, index) => {
    const text = texts[index];
    if (!text) return [];
    const share = Math.max(0, figure.value) / total;
    const angle = twelve + 2 * Math.PI * (before + share / 2);
    const valueText = chartText(canvas, shareWords(share, canvas), {
      size,
      align: "center",
      width: 1,
      bold: true,
    });
    const radius = (width / 2) * shareAt;
    const textBox = { x: keyX + keyIndent, y, width: lineWidth, height: tall(text) };
    const valueBox = {
      x: plot.x + width / 2 + radius * Math.cos(angle) - 0.5,
      y: plot.y + width / 2 + radius * Math.sin(angle) - tall(valueText) / 2,
      width: 1,
      height: tall(valueText),
    };
    before += share;
    y += tall(text) + lineGap;
    return {
      ...figure,
      others: [],
      colour: sliceColour(canvas, index),
      text,
      textBox,
      valueText,
      valueBox,
    };
  });
  return { plot, bars, series: [], overflow: Math.max(0, keyHeight - box.height) };
}
