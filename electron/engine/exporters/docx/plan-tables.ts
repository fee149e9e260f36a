import type { PlanModel } from "../../../../shared/composition/model.ts";
import { colours, columns, twips } from "./design.ts";
import type { Element } from "./element.ts";
import { box, writingLines } from "./boxes.ts";
import { gap, paragraphOf, settingOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import {
  bothParagraphs,
  fullColumns,
  headCell,
  plainColumns,
  strongParagraph,
} from "./plan-columns.ts";
import { wordsToRuns } from "./runs.ts";
import { sharesOf, tableOf, type Cell, type Row } from "./table.ts";
import type { Writer } from "./writer.ts";

type Pair = PlanModel["header"][number];

function pairCells(pair: Pair, span: number, form: PlanModel["form"], writer: Writer): Cell[] {
  const style = form === "full" ? "TSPlanText" : "TSTableText";
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

/** The head of the plan: two pairs a row in the plain form, three in the full; wide pairs alone. */
export function headerTable(model: PlanModel, writer: Writer): readonly Element[] {
  const perRow = model.form === "full" ? 3 : 2;
  const width = model.form === "full" ? columns.landscape : columns.all;
  const key = twips(model.form === "full" ? 34 : 30);
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
  return [tableOf({ style: "TSKeyValue", grid, rows: complete }), gap()];
}

function totalRow({ form, total }: PlanModel, writer: Writer): Row {
  const style = form === "full" ? "TSPlanHead" : "TSTableHead";
  const words = (text: string): Element => wordsParagraph(style, text, writer);
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
          cell([words(total.end)]),
          cell([words(total.minutes)]),
          cell(sentence, 3),
        ],
      };
}

/** The steps, with their head on every page and the sum in the last row. */
export function stepsTable(model: PlanModel, writer: Writer): readonly Element[] {
  const full = model.form === "full";
  const list = full ? fullColumns : plainColumns;
  const headStyle = full ? "TSPlanHead" : "TSTableHead";
  const head = list.map(({ head: key, right = false }) => ({
    children: headCell(model.heads[key], headStyle, right, writer),
  }));
  const rows = model.steps.map((step) => ({
    cells: list.map(({ cell }) => ({ children: cell(step, writer) })),
  }));
  const table = tableOf({
    style: full ? "TSPlan" : "TSTable",
    grid: list.map(({ width }) => width),
    rows: [{ cells: head, header: true }, ...rows, totalRow(model, writer)],
    firstRow: true,
  });
  return [table, gap()];
}

/** Ground and ink by size of the part: the largest is the darkest. */
const shades = [
  [colours.green, "TSDiagramTextWhite"],
  [colours.softGreen, "TSTableText"],
  [colours.paleGreen, "TSTableText"],
  [colours.tint, "TSTableText"],
  [colours.white, "TSTableText"],
] as const;
/** Parts narrower than this share of the bar keep their number only. */
const narrow = 0.08;

/** Minutes by method as a bar whose parts are as wide as their minutes. */
export function timeBar({ label, parts }: PlanModel["timeByMethod"], writer: Writer) {
  const sum = parts.reduce((total, part) => total + part.minutes, 0);
  if (sum === 0) return [];
  const cells = parts.map((part, index): Cell => {
    const [fill, style] = shades[Math.min(index, shades.length - 1)] ?? shades[4];
    const words = part.minutes / sum < narrow ? part.label : `${part.name} ${part.label}`;
    return { children: [wordsParagraph(style, words, writer)], fill };
  });
  const grid = sharesOf(
    columns.all,
    parts.map(({ minutes }) => minutes),
  );
  return [
    wordsParagraph("TSLabelGreen", label, writer),
    tableOf({ style: "TSBar", grid, rows: [{ cells }] }),
    gap(),
  ];
}

/** What to cut, what to stretch, and room for remarks after the session. */
export function adviceBoxes(model: PlanModel, writer: Writer): readonly Element[] {
  const { ifShort, ifLong, notesAfter } = model;
  const strong = { table: "TSStrongRule", label: "TSLabelGreen", inset: false } as const;
  const thin = { table: "TSThinRule", label: "TSLabel", inset: false } as const;
  const join = ({ first, second }: { first: string; second: string }) =>
    [first, second].filter(Boolean).join(" · ");
  const advice = [
    { part: ifShort, style: strong },
    { part: ifLong, style: thin },
  ].filter(({ part }) => part.text.first || part.text.second);
  const notes = bothParagraphs("TSCellText", notesAfter.text, writer);
  return [
    ...advice.flatMap(({ part, style }) =>
      box(
        style,
        { label: join(part.label) },
        bothParagraphs("TSCellText", part.text, writer),
        writer,
      ),
    ),
    ...box(
      thin,
      { label: join(notesAfter.label), note: join(notesAfter.note) },
      notes.length ? notes : writingLines(2, "TSWritingLine", writer),
      writer,
    ),
  ];
}

/** Lines to sign on, each over its role; never over a name. */
export function signatureTable(model: PlanModel, writer: Writer): readonly Element[] {
  const line = { size: 6, colour: colours.ink };
  const count = model.signatures.length;
  const grid = sharesOf(
    columns.landscape,
    model.signatures.flatMap((_, index) => (index < count - 1 ? [10, 1] : [10])),
  );
  const apart = (cells: readonly Cell[]) =>
    cells.flatMap((cell, index) => (index < count - 1 ? [cell, { children: [] }] : [cell]));
  const lines = apart(model.signatures.map(() => ({ children: [], borders: { bottom: line } })));
  const roles = apart(
    model.signatures.map(({ first, second }) => ({
      children: [
        paragraphOf("TSPlanText", [
          ...wordsToRuns(first, settingOf("TSPlanText"), writer),
          ...(second ? styledRuns("TSPlanText", "TSTerm", `  ${second}`, writer) : []),
        ]),
      ],
    })),
  );
  const rows = [{ cells: lines, height: 510 }, { cells: roles }];
  return [tableOf({ style: "TSLayout", grid, rows }), gap()];
}
