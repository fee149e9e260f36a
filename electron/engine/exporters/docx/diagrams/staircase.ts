import { inDigits } from "../../../../../shared/language/digits.ts";
import { colours } from "../design.ts";
import type { Element } from "../element.ts";
import { paragraphOf, settingOf, wordsParagraph } from "../paragraph.ts";
import { wordsToRuns } from "../runs.ts";
import { sharesOf, tableOf, type Cell, type Row } from "../table.ts";
import { digitsOf, type Writer } from "../writer.ts";
import { element } from "../element.ts";
import { wordsOrNothing, type Drawer } from "./drawer.ts";
import type { DiagramData } from "../../../../../shared/document/nodes/diagram.ts";

type Staircase = Extract<DiagramData, { kind: "staircase" }>;

/** Grounds from the lowest step to the highest. */
const shades = [
  colours.green,
  colours.softGreen,
  colours.paleGreen,
  colours.stepGreen,
  colours.tint,
] as const;
const shadeOf = (index: number, count: number) =>
  index === count - 1 && count === 3 ? colours.stepGreen : shades[index];

/** What a step holds side by side, as a row of its own. */
function itemsOf(items: readonly string[], width: number, white: boolean, writer: Writer) {
  if (items.length === 0) return [];
  const style = white ? "TSDiagramTextWhite" : "TSTableText";
  const grid = sharesOf(
    width,
    items.map(() => 1),
  );
  const cells = items.map((item): Cell => ({
    children: [wordsParagraph(style, item, writer)],
    margins: { right: 85 },
  }));
  return [tableOf({ style: "TSLayout", grid, rows: [{ cells }] })];
}

function stepCell(data: Staircase, index: number, unit: number, writer: Writer): Cell {
  const count = data.steps.length;
  const step = data.steps[index];
  const span = count - index;
  const white = index === 0;
  const title = `${inDigits(index + 1, digitsOf(writer))}  ${step?.title ?? ""}`;
  const children: readonly Element[] = [
    wordsParagraph(white ? "TSDiagramHeadWhite" : "TSDiagramHead", title, writer),
    ...wordsOrNothing(white ? "TSDiagramTextWhite" : "TSTableText", step?.text ?? "", writer),
    ...itemsOf(step?.items ?? [], unit * span - 250, white, writer),
  ];
  return { children, span, fill: shadeOf(index, count) };
}

/** Steps from the highest down, each beginning one column further left; the axis in words beside them. */
function stepRows(data: Staircase, unit: number, writer: Writer): Row[] {
  const count = data.steps.length;
  const middle = Math.floor(count / 2);
  return Array.from({ length: count }, (_, row) => {
    const index = count - 1 - row;
    const axis = row === middle ? wordsOrNothing("TSLabelNote", data.axis.up, writer) : [];
    const side: Cell = { children: axis, margins: { left: 0 } };
    const empty: readonly Cell[] = index > 0 ? [{ children: [], span: index }] : [];
    const before = writer.columns.label > 0 ? [side] : [];
    return { cells: [...before, ...empty, stepCell(data, index, unit, writer)], height: 737 };
  });
}

/** The words under the lowest step, at its two ends. */
function axisOf({ axis }: Staircase, writer: Writer): Element {
  const words = axis.to ? `${axis.from}\t${axis.to}` : axis.from;
  const tab = element("w:tab", { "w:val": "right", "w:pos": writer.columns.all });
  const left = element("w:ind", { "w:left": writer.textIndent });
  const runs = wordsToRuns(words, settingOf("TSSource"), writer);
  return paragraphOf("TSSource", runs, element("w:tabs", {}, tab), left);
}

/** The staircase as a table whose cells are the steps. */
export const drawStaircase: Drawer<"staircase"> = (data, description, writer) => {
  const steps = sharesOf(
    writer.columns.text,
    data.steps.map(() => 1),
  );
  const rows = stepRows(data, steps[0] ?? writer.columns.text, writer);
  const { label } = writer.columns;
  const grid = label > 0 ? [label, ...steps] : steps;
  return [tableOf({ style: "TSDiagram", grid, rows, description }), axisOf(data, writer)];
};
