import { label } from "../../../../../shared/composition/labels.ts";
import { inDigits } from "../../../../../shared/language/digits.ts";
import { stageColour, twips } from "../design.ts";
import { paragraphOf, wordsParagraph } from "../paragraph.ts";
import { sharesOf, tableOf, type Cell } from "../table.ts";
import { digitsOf, type Writer } from "../writer.ts";
import { wordsOrNothing, type Drawer } from "./drawer.ts";
import { wheelRun, type Wheel } from "./wheel-shape.ts";

const heads = ["stage", "mainRisks", "mainProgrammes"] as const;

/** The stages in words: number and name with the stage's colour at their side, risk, programme. */
function stageTable(wheel: Wheel, width: number, writer: Writer) {
  const head = heads.map((key): Cell => ({
    children: [wordsParagraph("TSTableHead", label(key, writer.language), writer)],
  }));
  const rows = wheel.stages.map((stage, index) => {
    const name = `${inDigits(index + 1, digitsOf(writer))}  ${stage.title}`;
    const cells: Cell[] = [
      {
        children: [wordsParagraph("TSDiagramHead", name, writer)],
        borders: { left: { size: 48, colour: stageColour(index) } },
      },
      { children: wordsOrNothing("TSTableText", stage.text, writer) },
      { children: wordsOrNothing("TSTableText", stage.response, writer) },
    ];
    return { cells };
  });
  return tableOf({
    style: "TSTable",
    grid: sharesOf(width, [32, 33, 35]),
    rows: [{ cells: head, header: true }, ...rows],
    firstRow: true,
    firstColumn: true,
  });
}

/** The wheel, and its stages as a table beside it, or under it: the wheel is the table's key. */
export const drawWheel: Drawer<"life-cycle-wheel"> = (wheel, description, writer) => {
  const note = wordsOrNothing("TSSource", wheel.around && `– – –  ${wheel.around}`, writer);
  const shape = paragraphOf("TSTableText", [wheelRun(wheel, description, writer)]);
  if (writer.columns.label === 0)
    return [shape, stageTable(wheel, writer.columns.all, writer), ...note];
  const left = twips(67);
  const right = writer.columns.all - left;
  const cells: Cell[] = [
    { children: [shape], anchor: "center" },
    { children: [stageTable(wheel, right, writer), ...note] },
  ];
  return [tableOf({ style: "TSLayout", grid: [left, right], rows: [{ cells }] })];
};
