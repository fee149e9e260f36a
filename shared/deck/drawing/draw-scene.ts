import { assertNever } from "../../lib/assert-never.ts";
import type { Scene, SceneElement } from "../scene.ts";
import { drawChart } from "./draw-chart.ts";
import { drawBlockArc, drawShape } from "./draw-shape.ts";
import { drawTable } from "./draw-table.ts";
import { drawText } from "./draw-text.ts";
import type { Mark } from "./mark.ts";
import { toPoints } from "./units.ts";

function drawElement(element: SceneElement): Mark[] {
  switch (element.kind) {
    case "text":
      return drawText(element);
    case "shape":
      return drawShape(element);
    case "block-arc":
      return drawBlockArc(element);
    case "group":
      return element.pieces.flatMap(drawElement);
    case "table":
      return drawTable(element);
    case "chart":
      return drawChart(element);
    case "picture":
      return [
        { kind: "picture", ...toPoints(element.box), asset: element.asset, alt: element.alt },
      ];
    default:
      return assertNever(element);
  }
}

/** Everything that a slide shows, back to front, for any surface that can draw marks. */
export const drawScene = (scene: Scene): readonly Mark[] =>
  [...scene.decoration, ...scene.elements].flatMap(drawElement);
