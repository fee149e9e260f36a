import type { DiagramData } from "../../document/nodes/diagram.ts";
import { inDigits } from "../../language/digits.ts";
import { colourOf, type Canvas } from "../canvas.ts";
import type { Box, ScenePiece } from "../scene.ts";
import { plain } from "../text/paragraph.ts";
import { diagramText, equalTexts, type DiagramText } from "./pieces.ts";
import { captionBoxes, type Stage } from "./wheel-captions.ts";

type Wheel = Extract<DiagramData, { kind: "life-cycle-wheel" }>;

/** Inner radius as a share of the outer, and where between them the words stand. */
const inner = 0.446;
const wordsAt = inner + 0.53 * (1 - inner);
/** White gap between two parts, degrees to either side; the first part begins at twelve o'clock. */
const gapDegrees = 1;
const twelve = -90;
const ringScale = 1.06;
/** The wheel's share of the area's height; the ring around it keeps clear of title and foot. */
const wheelShare = 0.95;

/** The angles of n equal parts, degrees clockwise from three o'clock. */
export function stageAngles(count: number): Stage[] {
  const part = 360 / count;
  return Array.from({ length: count }, (_, index) => ({
    from: index * part + gapDegrees + twelve,
    to: (index + 1) * part - gapDegrees + twelve,
    middle: (index + 0.5) * part + twelve,
  }));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function square(centre: { x: number; y: number }, radius: number): Box {
  return { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
}

/** The box for a part's number and name, around the point where its words stand. */
function wordsBox(
  centre: { x: number; y: number },
  radius: number,
  stage: Stage,
  count: number,
): Box {
  const at = radius * wordsAt;
  const width = Math.min(radius * (1 - inner) * 0.8, ((2 * Math.PI * at) / count) * 0.78);
  const height = radius * 0.5;
  return {
    x: centre.x + at * Math.cos(radians(stage.middle)) - width / 2,
    y: centre.y + at * Math.sin(radians(stage.middle)) - height / 2,
    width,
    height,
  };
}

const stageColour = ({ template }: Canvas, index: number): string =>
  template.stages[index % template.stages.length] ?? template.colours.area;

function partWords(
  canvas: Canvas,
  wheel: Wheel,
  centre: { x: number; y: number },
  radius: number,
): DiagramText[] {
  const angles = stageAngles(wheel.stages.length);
  return wheel.stages.flatMap((stage, index) => {
    const angle = angles[index];
    if (!angle) return [];
    const number = inDigits(index + 1, canvas.language);
    return {
      name: `Stage ${index + 1}`,
      place: "text",
      box: wordsBox(centre, radius, angle, wheel.stages.length),
      paragraphs: [plain(number, { bold: true, scale: 1.4 }), plain(stage.title)],
      anchor: "middle",
      align: "center",
      colour: colourOf(canvas, "paper"),
    };
  });
}

function captions(canvas: Canvas, wheel: Wheel, area: Box, wheelBox: Box): DiagramText[] {
  const boxes = captionBoxes(area, wheelBox, stageAngles(wheel.stages.length));
  return wheel.stages.flatMap((stage, index) => {
    const place = boxes[index];
    if (!place) return [];
    const head = `${inDigits(index + 1, canvas.language)} ${stage.title}`;
    const lines = [stage.text, stage.response].filter((line) => line.trim() !== "");
    return {
      name: `Caption ${index + 1}`,
      place: "text",
      box: place.box,
      align: place.side === "left" ? "right" : "left",
      anchor: place.anchor,
      paragraphs: [
        plain(head, { bold: true, colour: stageColour(canvas, index) }),
        ...lines.map((line) => plain(line)),
      ],
    };
  });
}

/** What cuts across all stages, under the left captions. */
function ringCaption(wheel: Wheel, area: Box, wheelBox: Box): DiagramText[] {
  if (wheel.around.trim() === "") return [];
  const height = 0.72;
  return [
    {
      name: "Around",
      place: "note",
      align: "right",
      anchor: "bottom",
      box: {
        x: area.x,
        y: area.y + area.height - height,
        width: wheelBox.x - area.x - 0.32,
        height,
      },
      paragraphs: [plain(wheel.around)],
    },
  ];
}

/** The life-cycle wheel: one ring segment a stage, its risk beside it, covariate risks around all. */
export function drawWheel(canvas: Canvas, wheel: Wheel, area: Box): ScenePiece[] {
  const radius = (area.height * wheelShare) / 2;
  const centre = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const box = square(centre, radius);
  const arcs = stageAngles(wheel.stages.length).map(({ from, to }, index): ScenePiece => ({
    kind: "block-arc",
    box,
    from,
    to,
    inner,
    fill: stageColour(canvas, index),
    alt: wheel.stages[index]?.title ?? "",
  }));
  const ring: ScenePiece = {
    kind: "shape",
    shape: "ellipse",
    box: square(centre, radius * ringScale),
    fill: null,
    line: { colour: colourOf(canvas, "grey"), width: 2.25, dash: true },
    alt: wheel.around,
  };
  const hub = diagramText(canvas, {
    name: "Centre",
    place: "head",
    box: square(centre, radius * inner * 0.78),
    paragraphs: [plain(wheel.centre)],
    anchor: "middle",
    align: "center",
    colour: colourOf(canvas, "area"),
  });
  return [
    ...(wheel.around.trim() === "" ? [] : [ring]),
    ...arcs,
    hub,
    ...equalTexts(canvas, partWords(canvas, wheel, centre, radius)),
    ...equalTexts(canvas, captions(canvas, wheel, area, square(centre, radius * ringScale))),
    ...equalTexts(canvas, ringCaption(wheel, area, square(centre, radius * ringScale))),
  ];
}
