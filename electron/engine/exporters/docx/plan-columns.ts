import { label } from "../../../../shared/composition/labels.ts";
import { fullPlanColumns, fullPlanWidths } from "../../../../shared/composition/plan-widths.ts";
import type { PlanModel, PlanStep, PlanText } from "../../../../shared/composition/model.ts";
import { columns, twips } from "./design.ts";
import { element, type Element } from "./element.ts";
import { bothParagraphs, strongParagraph } from "./plan-text.ts";
import { paragraphOf, settingOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import { wordsToRuns } from "./runs.ts";
import type { Writer } from "./writer.ts";

type CellWriter = (step: PlanStep, writer: Writer) => readonly Element[];
export type PlanColumn = {
  readonly head: keyof PlanModel["heads"];
  /** Twips. */
  readonly width: number;
  /** Numbers stand at the right. */
  readonly right?: boolean;
  /** Cell margins in twips where the table's own would leave too little. */
  readonly margins?: { readonly left: number; readonly right: number };
  readonly cell: CellWriter;
};

const plainWidths = [10, 15, 16, 65, 18].map(twips);
const [plainNumber = 0, plainTime = 0, plainMinutes = 0, plainTopic = 0, plainMethod = 0] =
  plainWidths;

/** The plain form: number, start, minutes, topic and activity, method, materials. */
export const plainColumns: readonly PlanColumn[] = [
  {
    head: "number",
    width: plainNumber,
    margins: { left: 85, right: 0 },
    cell: (step, writer) => [wordsParagraph("TSTableText", step.number, writer)],
  },
  {
    head: "time",
    width: plainTime,
    right: true,
    cell: ({ start }, writer) => [strongParagraph("TSTableNumber", start, writer)],
  },
  {
    head: "minutes",
    width: plainMinutes,
    right: true,
    margins: { left: 0, right: 125 },
    cell: ({ minutes }, writer) => [wordsParagraph("TSTableNumber", minutes, writer)],
  },
  {
    head: "topic",
    width: plainTopic,
    cell: ({ title, content }, writer) => [
      strongParagraph("TSTableText", title.first, writer),
      ...bothParagraphs("TSTableText", { first: "", second: title.second }, writer),
      ...bothParagraphs("TSTableText", content, writer),
    ],
  },
  {
    head: "method",
    width: plainMethod,
    cell: ({ method }, writer) => [wordsParagraph("TSTableText", method, writer)],
  },
  {
    head: "materials",
    width: columns.all - plainWidths.reduce((sum, width) => sum + width, 0),
    cell: ({ materials }, writer) => bothParagraphs("TSTableText", materials, writer),
  },
];

type TextKey = Exclude<keyof PlanStep, "number" | "start" | "end" | "minutes" | "method">;

const text =
  (key: TextKey): CellWriter =>
  (step, writer) =>
    bothParagraphs("TSPlanText", step[key], writer);

/** Start and end over the minutes in bold. */
const timeCell: CellWriter = ({ start, end, minutes }, writer) => [
  wordsParagraph("TSPlanText", `${start}–${end}`, writer),
  strongParagraph("TSPlanText", `${minutes} ${label("minutesShort", writer.language)}`, writer),
];

const fullCells: Readonly<Record<(typeof fullPlanColumns)[number], CellWriter>> = {
  number: (step, writer) => [wordsParagraph("TSPlanText", step.number, writer)],
  time: timeCell,
  topic: ({ title }, writer) => [
    strongParagraph("TSPlanText", title.first, writer),
    ...bothParagraphs("TSPlanText", { first: "", second: title.second }, writer),
  ],
  content: text("content"),
  method: (step, writer) => [wordsParagraph("TSPlanText", step.method, writer)],
  facilitatorDoes: text("facilitatorDoes"),
  participantsDo: text("participantsDo"),
  materials: text("materials"),
  references: text("references"),
  responsible: text("responsible"),
  assessment: text("assessment"),
};
const usedBefore = (head: (typeof fullPlanColumns)[number]) =>
  fullPlanColumns
    .slice(0, fullPlanColumns.indexOf(head))
    .reduce((sum, each) => sum + twips(fullPlanWidths[each]), 0);

/** The full form: all eleven columns of a session operations plan. */
export const fullColumns: readonly PlanColumn[] = fullPlanColumns.map((head) => ({
  head,
  width: head === "assessment" ? columns.landscape - usedBefore(head) : twips(fullPlanWidths[head]),
  cell: fullCells[head],
}));

/** The head of a column; in the full form its second language stands under it, smaller. */
export function headCell(
  head: PlanText,
  style: "TSTableHead" | "TSTableHeadNumber" | "TSPlanHead",
  writer: Writer,
): readonly Element[] {
  const first = wordsToRuns(head.first, settingOf(style), writer);
  const second = head.second ? styledRuns(style, "TSOtherHead", head.second, writer) : [];
  const lineBreak = head.second ? [element("w:r", {}, element("w:br"))] : [];
  return [paragraphOf(style, [...first, ...lineBreak, ...second])];
}
