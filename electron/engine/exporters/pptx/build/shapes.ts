import type { SceneBlockArc, SceneShape } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import type { PptxSlide, ShapeProps } from "../library.ts";
import { placed } from "./text.ts";
import { colourName } from "./theme-names.ts";

const presets = {
  rectangle: "rect",
  ellipse: "ellipse",
  line: "line",
  chevron: "chevron",
} as const;

/** Options of a rectangle, ellipse, line or chevron. */
export function shapeOptions(
  shape: SceneShape,
  template: Template,
  objectName: string,
): ShapeProps {
  const { line } = shape;
  return {
    ...placed(shape.box),
    objectName,
    ...(shape.fill === null ? {} : { fill: { color: colourName(template, shape.fill) } }),
    ...(line === null
      ? {}
      : {
          line: {
            color: colourName(template, line.colour),
            width: line.width,
            dashType: line.dash ? "dash" : "solid",
          },
        }),
  };
}

export function addShape(
  slide: PptxSlide,
  shape: SceneShape,
  template: Template,
  name: string,
): void {
  slide.addShape(presets[shape.shape], shapeOptions(shape, template, name));
}

/** Angles as DrawingML counts them: 0 to 360 degrees, clockwise from three o'clock. */
const turn = (degrees: number) => ((degrees % 360) + 360) % 360;

/** A ring segment; the ring's thickness is a share of the radius (adj3 is half of it). */
export function addBlockArc(
  slide: PptxSlide,
  arc: SceneBlockArc,
  template: Template,
  objectName: string,
): void {
  slide.addShape("blockArc", {
    ...placed(arc.box),
    objectName,
    fill: { color: colourName(template, arc.fill) },
    angleRange: [turn(arc.from), turn(arc.to)],
    arcThicknessRatio: 1 - arc.inner,
  });
}
