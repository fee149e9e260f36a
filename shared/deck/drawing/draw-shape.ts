import type { Box, SceneBlockArc, SceneShape } from "../scene.ts";
import type { Mark } from "./mark.ts";
import { hash, toPoints } from "./units.ts";

export const fixed = (value: number) => Number(value.toFixed(2));

/** A chevron's notch, as a share of its shorter side: the preset's own default. */
const notch = 0.5;

function chevronPath({ box }: SceneShape): string {
  const { x, y, width, height } = toPoints(box);
  const cut = Math.min(width, height) * notch;
  const points = [
    [x, y],
    [x + width - cut, y],
    [x + width, y + height / 2],
    [x + width - cut, y + height],
    [x, y + height],
    [x + cut, y + height / 2],
  ];
  return `M${points.map((point) => point.map(fixed).join(" ")).join("L")}Z`;
}

/** A rectangle, ellipse, line or chevron. */
export function drawShape(shape: SceneShape): Mark[] {
  const box = toPoints(shape.box);
  const fill = shape.fill === null ? null : hash(shape.fill);
  const stroke = shape.line ? { ...shape.line, colour: hash(shape.line.colour) } : null;
  if (shape.shape === "chevron") {
    return fill ? [{ kind: "path", path: chevronPath(shape), fill }] : [];
  }
  if (shape.shape === "line") {
    const { x, y, width, height } = box;
    return stroke ? [{ kind: "line", x1: x, y1: y, x2: x + width, y2: y + height, stroke }] : [];
  }
  return [{ kind: shape.shape, ...box, fill, stroke }];
}

/** A slice of a pie between two angles (degrees clockwise from three o'clock) in a square of points. */
export function slicePath({ x, y, width }: Box, from: number, to: number): string {
  const radius = width / 2;
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${fixed(x + radius + radius * Math.cos(angle))} ${fixed(y + radius + radius * Math.sin(angle))}`;
  };
  const large = to - from > 180 ? 1 : 0;
  const arc = `A${fixed(radius)} ${fixed(radius)} 0 ${large} 1 ${at(to)}`;
  return `M${fixed(x + radius)} ${fixed(y + radius)}L${at(from)}${arc}Z`;
}

/** A ring segment, as PowerPoint's blockArc has it. */
export function drawBlockArc(arc: SceneBlockArc): Mark[] {
  const { x, y, width } = toPoints(arc.box);
  const radius = width / 2;
  const inner = radius * arc.inner;
  const at = (r: number, degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${fixed(x + radius + r * Math.cos(angle))} ${fixed(y + radius + r * Math.sin(angle))}`;
  };
  const large = arc.to - arc.from > 180 ? 1 : 0;
  const curve = (r: number, sweep: number, end: number) =>
    `A${fixed(r)} ${fixed(r)} 0 ${large} ${sweep} ${at(r, end)}`;
  const path = `M${at(radius, arc.from)}${curve(radius, 1, arc.to)}L${at(inner, arc.to)}${curve(inner, 0, arc.from)}Z`;
  return [{ kind: "path", path, fill: hash(arc.fill) }];
}
