import type { PlanModel, PlanStep, PlanText } from "../../../../shared/composition/model.ts";
import { planFields } from "../../../../shared/composition/plan-fields.ts";
import { columns, twips } from "./design.ts";
import type { Element } from "./element.ts";
import { styledRuns, paragraphOf, wordsParagraph } from "./paragraph.ts";
import { bothParagraphs, strongParagraph } from "./plan-text.ts";
import { tableOf, type Row } from "./table.ts";
import type { Writer } from "./writer.ts";

const keyWidth = twips(48);

/** Keeps to what follows, unless it is the block's last row. */
function pairRow(key: PlanText, value: PlanText, isLast: boolean, writer: Writer): Row {
  const style = isLast ? "TSTableText" : "TSBlockText";
  const term = (words: string) => paragraphOf(style, styledRuns(style, "TSTerm", words, writer));
  const keys = [key.first, key.second].filter(Boolean).map(term);
  return { cells: [{ children: keys }, { children: bothParagraphs(style, value, writer) }] };
}

function blockOf(step: PlanStep, model: PlanModel, writer: Writer): readonly Element[] {
  const { heads } = model;
  const times = `${step.start}–${step.end} · ${step.minutes} · ${step.method}`;
  const title: Row = {
    cells: [
      {
        children: [
          strongParagraph("TSTableHead", `${step.number}  ${step.title.first}`, writer),
          ...(step.title.second ? [wordsParagraph("TSBlockText", step.title.second, writer)] : []),
          wordsParagraph("TSBlockText", times, writer),
        ],
        span: 2,
      },
    ],
  };
  const filled = planFields[model.form].filter((field) => step[field].first || step[field].second);
  const rows = filled.map((field, index) =>
    pairRow(heads[field], step[field], index === filled.length - 1, writer),
  );
  const grid = [keyWidth, columns.all - keyWidth];
  return [tableOf({ style: "TSKeyValue", grid, rows: [title, ...rows] })];
}

/** The steps of a plan in large print: each a block of keys and values, and the sum at the end. */
export function stepBlocks(model: PlanModel, writer: Writer): readonly Element[] {
  const { words, end } = model.total;
  return [
    ...model.steps.flatMap((step) => blockOf(step, model, writer)),
    strongParagraph("TSTableHead", `${end} · ${words.first}`, writer),
    ...(words.second ? [wordsParagraph("TSTableText", words.second, writer)] : []),
  ];
}
