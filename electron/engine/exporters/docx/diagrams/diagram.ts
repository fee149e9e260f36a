import type {
  Diagram,
  DiagramData,
  DiagramKind,
} from "../../../../../shared/document/nodes/diagram.ts";
import type { Element } from "../element.ts";
import type { Writer } from "../writer.ts";
import { drawClusters } from "./clusters.ts";
import { drawComparison } from "./comparison.ts";
import type { Drawer } from "./drawer.ts";
import { drawProcess } from "./process.ts";
import { drawStaircase } from "./staircase.ts";
import { drawTimeline } from "./timeline.ts";
import { drawWheel } from "./wheel.ts";

const drawers = {
  "life-cycle-wheel": drawWheel,
  staircase: drawStaircase,
  process: drawProcess,
  comparison: drawComparison,
  clusters: drawClusters,
  timeline: drawTimeline,
} as const satisfies { readonly [Kind in DiagramKind]: Drawer<Kind> };

/** A diagram drawn afresh from its data: native shapes and tables, nothing that cannot be edited. */
export function diagramToDrawing(diagram: Diagram, writer: Writer): readonly Element[] {
  const draw = drawers[diagram.data.kind] as (
    data: DiagramData,
    description: string,
    writer: Writer,
  ) => readonly Element[];
  return draw(diagram.data, diagram.alt || diagram.caption, writer);
}
