import type { Box } from "../scene.ts";

/** A stage of a wheel, by its angles in degrees. */
export type Stage = { readonly from: number; readonly to: number; readonly middle: number };

export type Caption = {
  readonly side: "left" | "right";
  readonly box: Box;
  readonly anchor: "top" | "middle" | "bottom";
};

/** Space between the ring and its captions, inches. */
const clear = 0.32;

const isRight = ({ middle }: Stage) => middle <= 90.5;

/** Captions of one side from top to bottom share the area's height, as the stages follow the circle. */
function sideBoxes(
  area: Box,
  wheel: Box,
  side: Caption["side"],
  count: number,
  rows: number,
): Caption[] {
  const width = wheel.x - area.x - clear;
  const x = side === "left" ? area.x : wheel.x + wheel.width + clear;
  const height = area.height / rows;
  const anchors = ["top", "middle", "bottom"] as const;
  return Array.from({ length: count }, (_, row) => ({
    side,
    anchor: rows === 3 ? (anchors[row] ?? "middle") : "middle",
    box: { x, y: area.y + row * height, width, height: height - 0.1 },
  }));
}

/** A box beside the wheel for every stage, in the order of the stages. */
export function captionBoxes(area: Box, wheel: Box, stages: readonly Stage[]): Caption[] {
  const inset = { ...area, y: area.y + 0.2, height: area.height - 0.2 };
  const right = stages.filter(isRight).length;
  const left = stages.length - right;
  const rows = Math.max(right, left + 1);
  const rightBoxes = sideBoxes(inset, wheel, "right", right, rows);
  const leftBoxes = sideBoxes(inset, wheel, "left", left, rows).toReversed();
  return [...rightBoxes, ...leftBoxes];
}
