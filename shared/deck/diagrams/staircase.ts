import type { DiagramData } from "../../document/nodes/diagram.ts";
import { inDigits } from "../../language/digits.ts";
import { colourOf, type Canvas } from "../canvas.ts";
import type { Box, ScenePiece } from "../scene.ts";
import type { ColourName } from "../template.ts";
import { plain } from "../text/paragraph.ts";
import { equalTexts, rectangle, type DiagramText } from "./pieces.ts";

type Staircase = Extract<DiagramData, { kind: "staircase" }>;
type Step = Staircase["steps"][number];

const shades: readonly { fill: ColourName; text: ColourName }[] = [
  { fill: "area", text: "paper" },
  { fill: "mid", text: "paper" },
  { fill: "soft", text: "ink" },
  { fill: "pale", text: "ink" },
  { fill: "paler", text: "ink" },
];
/** Which shades n steps take, lowest first: always darkest to lightest. */
const shadesFor: Readonly<Record<number, readonly number[]>> = {
  2: [0, 4],
  3: [0, 2, 4],
  4: [0, 1, 2, 4],
  5: [0, 1, 2, 3, 4],
};

const gap = 0.042;
const inset = 0.16;
const axisHeight = 0.32;
/** The top step's share of the area's width, and how much higher the lowest step is. */
const topShare = 0.3768;
const floorShare = 1.23;

function shadeOf(count: number, index: number) {
  const shade = shades[shadesFor[count]?.[index] ?? 0];
  return shade ?? ({ fill: "area", text: "paper" } as const);
}

/** Boxes from the lowest step to the highest, each beginning further right. */
function stepBoxes(area: Box, count: number): Box[] {
  const room = area.height - axisHeight - gap * (count - 1) - 0.1;
  const height = room / (count - 1 + floorShare);
  const shift = (area.width * (1 - topShare)) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const high = index === 0 ? height * floorShare : height;
    const below = index === 0 ? 0 : height * floorShare + gap + (index - 1) * (height + gap);
    return {
      x: area.x + shift * index,
      y: area.y + 0.1 + room + gap * (count - 1) - below - high,
      width: area.width - shift * index,
      height: high,
    };
  });
}

const headHeight = 0.46;

function stepTexts(canvas: Canvas, step: Step, index: number, box: Box, count: number) {
  const colour = colourOf(canvas, shadeOf(count, index).text);
  const head: DiagramText = {
    name: `Step ${index + 1}`,
    place: "head",
    box: {
      ...box,
      x: box.x + inset,
      width: box.width - 2 * inset,
      y: box.y + 0.05,
      height: headHeight,
    },
    paragraphs: [plain(`${inDigits(index + 1, canvas.language)} ${step.title}`)],
    anchor: "middle",
    colour,
  };
  const items = step.items.filter((item) => item.trim() !== "");
  const columns = [...(step.text.trim() === "" ? [] : [step.text]), ...items];
  const width = (box.width - 2 * inset) / Math.max(1, columns.length);
  const texts = columns.map((text, column): DiagramText => ({
    name: `Step ${index + 1}, text ${column + 1}`,
    place: "text",
    box: {
      x: box.x + inset + column * width,
      y: box.y + 0.05 + headHeight,
      width: width - (columns.length > 1 ? 0.15 : 0),
      height: box.height - headHeight - 0.1,
    },
    paragraphs: [plain(text)],
    colour,
  }));
  return { head, texts };
}

function axisTexts({ axis }: Staircase, area: Box, boxes: readonly Box[]): DiagramText[] {
  const lowest = boxes[0];
  if (!lowest) return [];
  const foot = area.y + area.height - axisHeight + 0.03;
  const half = area.width / 2;
  const second = boxes[1];
  const up: DiagramText = {
    name: "Upwards",
    place: "note",
    anchor: "bottom",
    box: {
      x: area.x,
      y: lowest.y - 0.75,
      width: (second?.x ?? area.x + half) - area.x - 0.15,
      height: 0.7,
    },
    paragraphs: [plain(`${axis.up} ↑`)],
  };
  const along = (name: string, text: string, x: number, align: "left" | "right"): DiagramText => ({
    name,
    place: "note",
    align,
    box: { x, y: foot, width: half, height: axisHeight },
    paragraphs: [plain(text)],
  });
  return [
    ...(axis.up === "" ? [] : [up]),
    ...(axis.from === "" ? [] : [along("From", axis.from, area.x, "left")]),
    ...(axis.to === "" ? [] : [along("To", `${axis.to} →`, area.x + half, "right")]),
  ];
}

/** The social protection staircase: the floor for everyone below, each step further right above it. */
export function drawStaircase(canvas: Canvas, staircase: Staircase, area: Box): ScenePiece[] {
  const count = staircase.steps.length;
  const boxes = stepBoxes(area, count);
  const texts = staircase.steps.flatMap((step, index) => {
    const box = boxes[index];
    return box ? stepTexts(canvas, step, index, box, count) : [];
  });
  return [
    ...boxes.map((box, index) => rectangle(box, colourOf(canvas, shadeOf(count, index).fill))),
    ...equalTexts(
      canvas,
      texts.map(({ head }) => head),
    ),
    ...equalTexts(
      canvas,
      texts.flatMap((step) => step.texts),
    ),
    ...equalTexts(canvas, axisTexts(staircase, area, boxes)),
  ];
}
