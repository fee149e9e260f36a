import type { DiagramData } from "../../document/nodes/diagram.ts";
import { inDigits } from "../../language/digits.ts";
import { colourOf, type Canvas } from "../canvas.ts";
import { pointsPerInch, type Box, type ScenePiece } from "../scene.ts";
import { heightOf, plain } from "../text/paragraph.ts";
import { equalTexts, rectangle, type DiagramText } from "./pieces.ts";

type Process = Extract<DiagramData, { kind: "process" }>;

const gap = 0.3;
const rowGap = 0.25;
const inset = 0.15;
const bandHeight = 0.62;
/** Cards are as high as their text, but not lower than this. */
const leastHeight = 2.6;
/** More steps than this stand in two rows. */
const mostInRow = 5;

/** Cards from left to right, in two rows where there are many; odd numbers put more in the first. */
function processBoxes(area: Box, count: number): Box[] {
  const rows = count > mostInRow ? 2 : 1;
  const perRow = Math.ceil(count / rows);
  const width = (area.width - gap * (perRow - 1)) / perRow;
  const height = (area.height - 0.1 - rowGap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + (index % perRow) * (width + gap),
    y: area.y + 0.1 + Math.floor(index / perRow) * (height + rowGap),
    width,
    height,
  }));
}

/** A small arrow in the gap after a card, unless the card ends its row. */
function arrows(canvas: Canvas, boxes: readonly Box[]): ScenePiece[] {
  const size = 0.18;
  return boxes.slice(0, -1).flatMap((box, index): ScenePiece[] => {
    if (boxes[index + 1]?.y !== box.y) return [];
    return [
      {
        kind: "shape",
        shape: "chevron",
        box: {
          x: box.x + box.width + (gap - size) / 2,
          y: box.y + (bandHeight - size) / 2,
          width: size,
          height: size,
        },
        fill: colourOf(canvas, "accent"),
        line: null,
        alt: "",
      },
    ];
  });
}

/** Steps in their order, each a card under a numbered band. */
export function drawProcess(canvas: Canvas, process: Process, area: Box): ScenePiece[] {
  const tall = processBoxes(area, process.steps.length);
  const at = (draw: (step: Process["steps"][number], box: Box, index: number) => DiagramText) =>
    process.steps.flatMap((step, index) => (tall[index] ? [draw(step, tall[index], index)] : []));
  const inside = (box: Box, y: number, height: number): Box => ({
    x: box.x + inset,
    y,
    width: box.width - 2 * inset,
    height,
  });
  const numbers = at((_step, box, index) => ({
    name: `Number ${index + 1}`,
    place: "head",
    box: { ...box, height: bandHeight },
    inset: 0.12,
    anchor: "middle",
    paragraphs: [plain(inDigits(index + 1, canvas.language))],
    colour: colourOf(canvas, "paper"),
    fill: colourOf(canvas, "area"),
  }));
  const titles = equalTexts(
    canvas,
    at((step, box, index) => ({
      name: `Step ${index + 1}`,
      place: "head",
      box: inside(box, box.y + bandHeight + 0.12, (box.height - bandHeight) * 0.45),
      paragraphs: [plain(step.title)],
    })),
  );
  const titleHeight =
    Math.max(0, ...titles.map(({ paragraphs }) => heightOf(paragraphs))) / pointsPerInch;
  const texts = at((step, box, index) => {
    const top = box.y + bandHeight + 0.22 + titleHeight;
    return {
      name: `Text ${index + 1}`,
      place: "text",
      box: inside(box, top, box.y + box.height - top - 0.1),
      paragraphs: step.text.trim() === "" ? [] : [plain(step.text)],
    };
  });
  const set = equalTexts(canvas, texts).filter(({ paragraphs }) => paragraphs.length > 0);
  const textHeight = Math.max(0, ...set.map(({ paragraphs }) => heightOf(paragraphs)));
  const content = bandHeight + 0.22 + titleHeight + textHeight / pointsPerInch + 0.25;
  const cards = tall.map((box) => ({
    ...box,
    height: Math.min(box.height, Math.max(leastHeight, content)),
  }));
  return [
    ...cards.map((box) => rectangle(box, colourOf(canvas, "tint"))),
    ...equalTexts(canvas, numbers),
    ...titles,
    ...set,
    ...arrows(canvas, tall),
  ];
}
