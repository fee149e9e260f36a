import type { DiagramData } from "../../document/nodes/diagram.ts";
import { assertNever } from "../../lib/assert-never.ts";
import type { Canvas } from "../canvas.ts";
import type { Box, ScenePiece } from "../scene.ts";
import { drawClusters } from "./clusters.ts";
import { drawProcess } from "./process.ts";
import { drawStaircase } from "./staircase.ts";
import { drawTimeline } from "./timeline.ts";
import { drawWheel } from "./wheel.ts";

/** A diagram that is drawn as one picture of shapes; a comparison is two columns of text instead. */
export type DrawnDiagram = Exclude<DiagramData, { kind: "comparison" }>;

/** The shapes and words of a diagram, inside an area. */
export function drawDiagram(canvas: Canvas, data: DrawnDiagram, area: Box): ScenePiece[] {
  switch (data.kind) {
    case "life-cycle-wheel":
      return drawWheel(canvas, data, area);
    case "staircase":
      return drawStaircase(canvas, data, area);
    case "process":
      return drawProcess(canvas, data, area);
    case "clusters":
      return drawClusters(canvas, data, area);
    case "timeline":
      return drawTimeline(canvas, data, area);
    default:
      return assertNever(data);
  }
}
