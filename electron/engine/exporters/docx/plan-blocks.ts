import type { PlanModel, PlanStep, PlanText } from "../../../../shared/composition/model.ts";
import { planFields } from "../../../../shared/composition/plan-fields.ts";
import { columns, twips } from "./design.ts";
import type { Element } from "./element.ts";
import { styledRuns, paragraphOf, wordsParagraph } from "./paragraph.ts";
import { bothParagraphs, strongParagraph } from "./plan-text.ts";
import { tableOf, type Row } from "./table.ts";
import type { Writer } from "./writer.ts";

const keyWidth = twips(48);

function pairRow(key: PlanText, value: PlanText, writer: Writer): Row[] {
  const content = bothParagraphs("TSTableText", value, writer);
  if (content.length === 0) return [];
  const term = (words: string) =>
    paragraphOf("TSTableText", styledRuns("TSTableText", "TSTerm", words, writer));
  const keys = [key.first, key.second].filter(Boolean).map(term);
  return [{ cells: [{ children: keys }, { children: content }] }];
}

function blockOf(step: PlanStep, model: PlanModel, writer: Writer): readonly Element[] {
  const { heads } = model;
  const times = `${step.start}–${step.end} · ${step.minutes} · ${step.method}`;
  const title: Row = {
    cells: [
      {
        children: [
          strongParagraph("TSTableHead", `${step.number}  ${step.title.first}`, writer),
          ...(step.title.second ? [wordsParagraph("TSTableText", step.title.second, writer)] : []),
          wordsParagraph("TSTableText", times, writer),
        ],
        span: 2,
      },
    ],
  };
  const rows = planFields[model.form].flatMap((field) =>
    pairRow(heads[field], step[field], writer),
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
