import {
  pointsPerInch,
  type Align,
  type Box,
  type Face,
  type SceneParagraph,
  type SceneRun,
  type SceneText,
} from "../scene.ts";
import { heightOf } from "../text/paragraph.ts";
import type { DrawnSpan, Mark } from "./mark.ts";
import { hash, toPoints } from "./units.ts";

const anchors = { left: "start", center: "middle", right: "end" } as const;

const alignedX = (align: Align, { x, width }: Box): number =>
  ({ left: x, center: x + width / 2, right: x + width })[align];

/** A Bangla run falls back on the Latin face for what its own lacks, as it was measured. */
function spanOf(run: SceneRun, { drawn }: Face): DrawnSpan {
  const families =
    run.script === "bengali" ? [drawn.bengali, "Carlito"] : [drawn.latin, drawn.bengali];
  return { text: run.text, families, bold: run.bold, size: run.size, colour: hash(run.colour) };
}

/** Draws the very lines of a set paragraph, from its top; points. */
function drawParagraph(paragraph: SceneParagraph, face: Face, box: Box): Mark[] {
  const { bullet, lines, lineHeight, baseline, align } = paragraph;
  const indent = bullet?.indent ?? 0;
  const room = { ...box, x: box.x + indent, width: box.width - indent };
  const marks = lines.map((line, index): Mark => ({
    kind: "text",
    x: alignedX(align, room),
    y: box.y + index * lineHeight + baseline,
    align: anchors[align],
    spans: line.map((run) => spanOf(run, face)),
  }));
  const size = lines[0]?.[0]?.size ?? 0;
  if (!bullet || size === 0) return marks;
  return [drawBullet(bullet, size, { x: box.x, y: box.y + baseline }), ...marks];
}

/** The bullet is drawn, not typed: no bundled face has "■". `at` is where its line's baseline begins. */
function drawBullet(
  { text, colour, scale }: NonNullable<SceneParagraph["bullet"]>,
  size: number,
  at: { readonly x: number; readonly y: number },
): Mark {
  const em = size * scale;
  const shape = bulletShapes[text];
  const height = em * shape.height;
  const y = at.y - size * 0.24 - height / 2;
  return {
    kind: shape.kind,
    x: at.x,
    y,
    width: em * shape.width,
    height,
    fill: hash(colour),
    stroke: null,
  };
}

/** Draws paragraphs under each other from the top of a box in points. */
export function drawParagraphs(
  paragraphs: readonly SceneParagraph[],
  face: Face,
  box: Box,
): Mark[] {
  let y = box.y;
  return paragraphs.flatMap((paragraph) => {
    const marks = drawParagraph(paragraph, face, { ...box, y });
    y += paragraph.lines.length * paragraph.lineHeight + paragraph.after;
    return marks;
  });
}

/** Width and height of the marks in em, as Arial has them. */
const bulletShapes = {
  "■": { kind: "rectangle", width: 0.6, height: 0.6 },
  "•": { kind: "ellipse", width: 0.35, height: 0.35 },
  "–": { kind: "rectangle", width: 0.55, height: 0.07 },
} as const;

const anchorShare = { top: 0, middle: 0.5, bottom: 1 } as const;

/** A text box: its fill and frame, its lines, and what runs past it. */
export function drawText(text: SceneText): Mark[] {
  const box = toPoints(text.box);
  const inset = text.inset * pointsPerInch;
  const inner = {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  };
  const free = Math.max(0, inner.height - heightOf(text.paragraphs));
  const top = inner.y + free * anchorShare[text.anchor];
  const stroke = text.line ? { ...text.line, colour: hash(text.line.colour) } : null;
  const ground: Mark[] =
    text.fill === null && stroke === null
      ? []
      : [{ kind: "rectangle", ...box, fill: text.fill ? hash(text.fill) : null, stroke }];
  return [
    ...ground,
    ...drawParagraphs(text.paragraphs, text.face, { ...inner, y: top }),
    ...drawOverflow(box, text.overflow),
  ];
}

/** Marks what lies below a box, where its content runs past it. */
export function drawOverflow(box: Box, overflow: number): Mark[] {
  if (overflow <= 0) return [];
  const height = overflow * pointsPerInch;
  return [{ kind: "overflow", x: box.x, y: box.y + box.height, width: box.width, height }];
}
