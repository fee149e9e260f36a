import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { writingLines } from "../boxes.ts";
import { colours, twips } from "../design.ts";
import { element, value, type Element } from "../element.ts";
import { paragraphOf, settingOf, wordsParagraph } from "../paragraph.ts";
import { wordsToRuns } from "../runs.ts";
import { rule } from "../style-parts.ts";
import { sharesOf, tableOf, type Cell, type Row } from "../table.ts";
import type { Writer } from "../writer.ts";
import { ringRun } from "./ring.ts";

type Part<Kind extends BookPart["kind"]> = Extract<BookPart, { kind: Kind }>;

const space = () => element("w:r", {}, element("w:t", { "xml:space": "preserve" }, "  "));
const centred = () => value("w:jc", "center");

/** Circles in columns that are read from top to bottom. */
export function bubblesTable(part: Part<"bubbles">, writer: Writer): Element {
  const { columns: count } = part;
  const height = Math.ceil(part.entries.length / count);
  const cellsOf = (entry: Part<"bubbles">["entries"][number] | undefined): Cell[] => [
    { children: entry ? [wordsParagraph("TSItemNumber", entry.number, writer)] : [] },
    {
      children: entry
        ? [
            paragraphOf(
              "TSTableText",
              entry.letters.flatMap((letter) => [ringRun(letter, writer), space()]),
            ),
          ]
        : [],
    },
  ];
  const rows = Array.from({ length: height }, (_, row): Row => ({
    height: twips(8),
    cells: Array.from({ length: count }, (__, column) =>
      cellsOf(part.entries[column * height + row]),
    ).flat(),
  }));
  const width = Math.floor(writer.columns.all / Math.max(count, 2));
  const grid = Array.from({ length: count }, () => [twips(10), width - twips(10)]).flat();
  return tableOf({ style: "TSLayout", grid, rows });
}

/** Room for the numbers of the statements and for a point of the scale; large letters need more. */
const numberColumn = ({ print }: Writer) => twips(print === "large" ? 13 : 9);
const pointColumn = ({ print }: Writer) => twips(print === "large" ? 15 : 13);

const scaleGrid = (writer: Writer): number[] => [
  numberColumn(writer),
  writer.columns.all - numberColumn(writer) - 5 * pointColumn(writer),
  ...[1, 2, 3, 4, 5].map(() => pointColumn(writer)),
];

/** The ends and the middle of the scale over its five points, on one line. */
function scaleHead({ head, ends }: Part<"scale">, writer: Writer): Row {
  const side = 28;
  const room = 5 * pointColumn(writer) - 2 * side;
  const tabs = element(
    "w:tabs",
    {},
    element("w:tab", { "w:val": "center", "w:pos": Math.round(room / 2) }),
    element("w:tab", { "w:val": "right", "w:pos": room }),
  );
  const words = ends.flatMap((end, index) => [
    ...(index > 0 ? [element("w:r", {}, element("w:tab"))] : []),
    ...wordsToRuns(end, settingOf("TSScaleEnd"), writer),
  ]);
  return {
    header: true,
    cells: [
      { children: [], span: 1 },
      { children: [wordsParagraph("TSTableHead", head, writer)] },
      {
        children: [paragraphOf("TSScaleEnd", words, tabs)],
        span: 5,
        margins: { left: side, right: side },
      },
    ],
  };
}

/** Statements in their groups, each with five circles. */
export function scaleTable(part: Part<"scale">, writer: Writer): Element {
  const margins = { left: 0, right: 0 };
  const rows = part.groups.flatMap(({ title, rows: statements }): Row[] => [
    { cells: [{ children: [wordsParagraph("TSLabelGreen", title, writer)], span: 7 }] },
    ...statements.map(({ number, text }) => ({
      cells: [
        { children: [wordsParagraph("TSTableText", number, writer)] },
        { children: [wordsParagraph("TSTableText", text, writer)] },
        ...part.points.map((point) => ({
          children: [paragraphOf("TSTableText", [ringRun(point, writer)], centred())],
          margins,
        })),
      ],
    })),
  ]);
  return tableOf({
    style: "TSTable",
    grid: scaleGrid(writer),
    rows: [scaleHead(part, writer), ...rows],
    firstRow: true,
  });
}

const askedWidth = twips(52);

/** A question and lines beside it. */
export const askedTable = ({ label, lines }: Part<"asked">, writer: Writer): Element =>
  tableOf({
    style: "TSLayout",
    grid: [askedWidth, writer.columns.all - askedWidth],
    rows: [
      {
        cells: [
          { children: [wordsParagraph("TSLabel", label, writer)], margins: { right: 125 } },
          { children: writingLines(lines, "TSWritingLine", writer) },
        ],
      },
    ],
  });

/** A bar is as long as its share of so many columns of the table. */
const steps = 45;
const labelWidth = twips(58);
const figureWidth = twips(30);
const gap = { size: 24, colour: colours.white };

type Bar = {
  readonly row: Part<"bars">["rows"][number];
  readonly series: readonly string[];
  readonly index: number;
};

/** One bar: pale for the first of two series, dark for the last; the figure in words beside it. */
function barRow({ row, series, index }: Bar, writer: Writer): Row {
  const { share, text } = row.values[index] ?? { share: null, text: "" };
  const length = share === null ? 0 : Math.min(steps, Math.round(share * steps));
  const blank = () => [wordsParagraph("TSPlanText", "", writer)];
  const top = index === 0 ? rule : gap;
  const bar: Cell = {
    children: blank(),
    span: length,
    borders: { top: gap, bottom: gap },
    fill: index === series.length - 1 ? colours.green : colours.paleGreen,
  };
  const rest: Cell = { children: blank(), span: steps - length, borders: { top, bottom: gap } };
  const figure = series.length > 1 ? `${series[index] ?? ""} ${text}` : text;
  return {
    cells: [
      {
        children: index === 0 ? [wordsParagraph("TSTableText", row.label, writer)] : [],
        ...(series.length > 1 ? { merge: index === 0 ? "restart" : "continue" } : {}),
        borders: { top },
      },
      ...(length > 0 ? [bar] : []),
      ...(length < steps ? [rest] : []),
      {
        children: [wordsParagraph("TSPlanText", figure, writer)],
        margins: { left: 85 },
        borders: { top },
      },
    ],
  };
}

/** Bars as cells of a table: they print, can be edited, and are read out with their figures. */
export function barsTable({ caption, series, rows }: Part<"bars">, writer: Writer): Element[] {
  const bars = writer.columns.all - labelWidth - figureWidth;
  const table = tableOf({
    style: "TSLayout",
    grid: [
      labelWidth,
      ...sharesOf(
        bars,
        Array.from({ length: steps }, () => 1),
      ),
      figureWidth,
    ],
    rows: rows.flatMap((row) => series.map((_, index) => barRow({ row, series, index }, writer))),
    description: caption,
  });
  return [wordsParagraph("Caption", caption, writer), table];
}
