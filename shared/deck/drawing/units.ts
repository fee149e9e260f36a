import { pointsPerInch, slideSize, type Box } from "../scene.ts";

/** The slide in points, rounded as PowerPoint has it: 960 x 540. */
export const drawingSize = {
  width: Math.round(slideSize.width * pointsPerInch),
  height: Math.round(slideSize.height * pointsPerInch),
} as const;

export const toPoints = ({ x, y, width, height }: Box): Box => ({
  x: x * pointsPerInch,
  y: y * pointsPerInch,
  width: width * pointsPerInch,
  height: height * pointsPerInch,
});

export const hash = (colour: string): string => `#${colour}`;
