import { drawDiagram, type DrawnDiagram } from "../diagrams/draw-diagram.ts";
import type { DiagramData } from "../../document/nodes/diagram.ts";
import { normaliseText } from "../../language/normalise.ts";
import type { SceneElement } from "../scene.ts";
import { boxOf } from "../text/text-box.ts";
import { columnPages, columnsSize, type Column, type Columns } from "./columns.ts";
import { sayLine, wideTitle, type BodyOf, type Layouter, type SlideContext } from "./layouter.ts";
import { sourceLine } from "./source-line.ts";

/** A diagram's words, safe to print: every string in its data on one line. */
function cleaned<Value>(value: Value): Value {
  if (typeof value === "string") return normaliseText(value).replace(/\s*\n\s*/g, " ") as Value;
  if (Array.isArray(value)) return value.map(cleaned) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, cleaned(each)]),
  ) as Value;
}

const dataOf = (body: BodyOf<"diagram">, { language }: SlideContext): DiagramData =>
  cleaned(body.diagram[language]);

const columnOf = ({ title, points }: { title: string; points: string[] }): Column => ({
  title,
  points: points.filter((point) => point.trim() !== ""),
});
const columnsOf = ([left, right]: Extract<
  DiagramData,
  { kind: "comparison" }
>["columns"]): Columns => [columnOf(left), columnOf(right)];

/** Between a diagram and the line that names its source, inches. */
const sourceGap = 0.1;

function group(
  data: DrawnDiagram,
  body: BodyOf<"diagram">,
  context: SlideContext,
): Extract<SceneElement, { kind: "group" }> {
  const box = boxOf(context.template.places.diagram.area);
  const hasSource = sayLine(context, body.source) !== "";
  const source = context.template.places.source.box[1];
  const area = hasSource ? { ...box, height: source - sourceGap - box.y } : box;
  const pieces = drawDiagram(context, data, area);
  const overflows = pieces.map((piece) => (piece.kind === "text" ? piece.overflow : 0));
  return {
    kind: "group",
    name: "Diagram",
    box: area,
    pieces,
    alt: sayLine(context, body.alt),
    overflow: Math.max(0, ...overflows),
  };
}

type Wheel = Extract<DiagramData, { kind: "life-cycle-wheel" }>;

/** A wheel with its risks, and one with the answers to them, for when both do not fit beside it. */
const wheelParts = (wheel: Wheel): readonly Wheel[] => [
  { ...wheel, stages: wheel.stages.map((stage) => ({ ...stage, response: "" })) },
  {
    ...wheel,
    stages: wheel.stages.map((stage) => ({ ...stage, text: stage.response, response: "" })),
  },
];

/** A diagram is one picture on one slide; only a wheel has two sides to show. */
function drawnPages(data: DrawnDiagram, body: BodyOf<"diagram">, context: SlideContext) {
  const whole = group(data, body, context);
  const hasResponses =
    data.kind === "life-cycle-wheel" && data.stages.some(({ response }) => response.trim() !== "");
  if (whole.overflow === 0 || !hasResponses) return [whole];
  return wheelParts(data).map((part) => group(part, body, context));
}

export const diagram: Layouter<"diagram"> = {
  master: "wide",
  titlePlace: wideTitle,
  title: ({ title }, context) => sayLine(context, title),
  bodySize(body, context) {
    const data = dataOf(body, context);
    return data.kind === "comparison" ? columnsSize(context, columnsOf(data.columns)) : null;
  },
  pages(body, context, size) {
    const data = dataOf(body, context);
    const source = sourceLine(context, sayLine(context, body.source));
    const pages =
      data.kind === "comparison"
        ? columnPages(context, columnsOf(data.columns), size)
        : drawnPages(data, body, context).map((each) => [each]);
    return pages.map((page) => [...page, ...source]);
  },
};
