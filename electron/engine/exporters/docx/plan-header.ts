import type { PlanModel } from "../../../../shared/composition/model.ts";
import { columns, twips } from "./design.ts";
import type { Element } from "./element.ts";
import { paragraphOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import { bothParagraphs, strongParagraph } from "./plan-text.ts";
import { sharesOf, tableOf, type Cell, type Row } from "./table.ts";
import type { Writer } from "./writer.ts";

type Pair = PlanModel["header"][number];

function pairCells(pair: Pair, span: number, form: PlanModel["form"], writer: Writer): Cell[] {
  const style = form === "full" && writer.print !== "large" ? "TSPlanText" : "TSTableText";
  const key = [
    ...(form === "full"
      ? styledRuns(style, "Strong", pair.key.first, writer)
      : styledRuns(style, "TSTerm", pair.key.first, writer)),
    ...(pair.key.second ? styledRuns(style, "TSTerm", `  ${pair.key.second}`, writer) : []),
  ];
  const value =
    form === "full" || pair.wide
      ? bothParagraphs(style, pair.value, writer)
      : [
          strongParagraph(style, pair.value.first, writer),
          ...bothParagraphs(style, { first: "", second: pair.value.second }, writer),
        ];
  return [
    { children: [paragraphOf(style, key)] },
    { children: value.length ? value : [wordsParagraph(style, "", writer)], span },
  ];
}

/** The head of the plan: two pairs a row in the plain form, three in the full, one in large print. */
export function headerTable(model: PlanModel, writer: Writer): readonly Element[] {
  const isLarge = writer.print === "large";
  const style = model.form === "full" && !isLarge ? "TSKeyValueDense" : "TSKeyValue";
  const perRow = isLarge ? 1 : model.form === "full" ? 3 : 2;
  const width = model.form === "full" && !isLarge ? columns.landscape : columns.all;
  const key = twips(isLarge ? 55 : model.second ? 44 : model.form === "full" ? 34 : 30);
  const values = sharesOf(
    width - key * perRow,
    Array.from({ length: perRow }, () => 1),
  );
  const rows: Cell[][] = [];
  for (const pair of model.header) {
    const last = rows.at(-1);
    const used = last?.reduce((sum, cell) => sum + (cell.span ?? 1), 0) ?? 2 * perRow;
    const span = pair.wide ? 2 * perRow - 1 : 1;
    const cells = pairCells(pair, span, model.form, writer);
    if (last && used + span + 1 <= 2 * perRow) last.push(...cells);
    else rows.push(cells);
  }
  const complete = rows.map((cells): Row => {
    const used = cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
    const rest = 2 * perRow - used;
    return { cells: rest > 0 ? [...cells, { children: [], span: rest }] : cells };
  });
  const grid = values.flatMap((value) => [key, value]);
  return [tableOf({ style, grid, rows: complete })];
}
