import type { PlanModel } from "../../../../shared/composition/model.ts";
import { colours } from "./design.ts";
import type { Element } from "./element.ts";
import { paragraphOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import { fullColumns, headCell, plainColumns, type PlanColumn } from "./plan-columns.ts";
import { tableOf, type Cell, type Row } from "./table.ts";
import type { Writer } from "./writer.ts";

function totalRow({ form, total }: PlanModel, writer: Writer): Row {
  const style = form === "full" ? "TSPlanHead" : "TSTableHead";
  const words = (text: string) => wordsParagraph(style, text, writer);
  const number = (text: string) => wordsParagraph("TSTableHeadNumber", text, writer);
  const second = total.words.second
    ? [paragraphOf(style, styledRuns(style, "TSOtherHead", total.words.second, writer))]
    : [];
  const fill = colours.tint;
  const line = { size: 8, colour: colours.green };
  const cell = (children: readonly Element[], span = 1): Cell => ({
    children,
    span,
    fill,
    borders: { top: line },
  });
  const sentence = [words(total.words.first), ...second];
  return form === "full"
    ? { cells: [cell([]), cell([words(total.minutes)]), cell(sentence, 9)] }
    : {
        cells: [
          cell([]),
          cell([number(total.end)]),
          cell([number(total.minutes)]),
          cell(sentence, 3),
        ],
      };
}

/** The steps, with their head on every page and the sum in the last row. */
export function stepsTable(model: PlanModel, writer: Writer): readonly Element[] {
  const full = model.form === "full";
  const list = full ? fullColumns : plainColumns;
  const headStyle = ({ right }: PlanColumn) => {
    if (full) return "TSPlanHead";
    return right ? "TSTableHeadNumber" : "TSTableHead";
  };
  const head = list.map((column) => ({
    children: headCell(model.heads[column.head], headStyle(column), writer),
    margins: column.margins,
  }));
  const rows = model.steps.map((step) => ({
    cells: list.map((column) => ({
      children: column.cell(step, writer),
      margins: column.margins,
    })),
  }));
  const table = tableOf({
    style: full ? "TSPlan" : "TSTable",
    grid: list.map(({ width }) => width),
    rows: [{ cells: head, header: true }, ...rows, totalRow(model, writer)],
    firstRow: true,
  });
  return [table];
}
