import type { BookPart, HeatLine } from "../../../../../shared/composition/book/model.ts";
import { colours, heatFills, twips } from "../design.ts";
import { element, value, type Element } from "../element.ts";
import { paragraphOf, settingOf, styledRuns, wordsParagraph } from "../paragraph.ts";
import type { ParagraphStyleId } from "../paragraph-styles.ts";
import { wordsToRuns } from "../runs.ts";
import { sharesOf, tableOf, type Cell, type Row } from "../table.ts";
import type { Writer } from "../writer.ts";

type Part<Kind extends BookPart["kind"]> = Extract<BookPart, { kind: Kind }>;

const tab = () => element("w:r", {}, element("w:tab"));

/** "Table 1" and what it shows, over a table or figure. */
export const captionOf = (label: string, text: string, writer: Writer): Element =>
  paragraphOf("Caption", [
    ...styledRuns("Caption", "TSCaptionLabel", label, writer),
    tab(),
    ...wordsToRuns(text, settingOf("Caption"), writer),
  ]);

/** A few large figures side by side, with words under each. */
export function factsTable({ facts }: Part<"facts">, writer: Writer): Element {
  const rule = { size: 8, colour: colours.green };
  const row = (
    style: ParagraphStyleId,
    texts: readonly string[],
    borders: Cell["borders"],
  ): Row => ({
    cells: texts.map((text) => ({ children: [wordsParagraph(style, text, writer)], borders })),
  });
  return tableOf({
    style: "TSLayout",
    grid: sharesOf(
      writer.columns.all,
      facts.map(() => 1),
    ),
    rows: [
      row(
        "TSFigure",
        facts.map(({ figure }) => figure),
        { top: rule },
      ),
      row(
        "TSLabelNote",
        facts.map(({ words }) => words),
        { bottom: rule },
      ),
    ],
  });
}

const centred = (align: "center" | "right") => value("w:jc", align);
const white = { size: 12, colour: colours.white };
const between = { top: white, left: white, bottom: white, right: white };

/** A number on its shade; white words on the two darkest. */
function shadedCell(text: string, level: number | null, writer: Writer): Cell {
  const style = level !== null && level > 2 ? "TSBarTextWhite" : "TSBarText";
  return {
    children: [wordsParagraph(style, text, writer)],
    ...(level === null ? {} : { fill: heatFills[level] ?? "", borders: between }),
  };
}

function heatRow({ title, look, cells, total }: HeatLine, writer: Writer): Row {
  const bold = look === "total" || look === "group" ? "TSTableHead" : "TSTableText";
  const words = (style: ParagraphStyleId, text: string, align?: "center" | "right") =>
    paragraphOf(
      style,
      wordsToRuns(text, settingOf(style), writer),
      ...(align ? [centred(align)] : []),
    );
  const plain = (cell: Cell): Cell => {
    if (look === "gap") return { ...cell, hatched: true };
    return look === "row" ? cell : { ...cell, fill: colours.tint };
  };
  return {
    cells: [
      plain({ children: [words(bold, title)] }),
      ...cells.map(({ text, level }) =>
        look === "row"
          ? shadedCell(text, level, writer)
          : plain({ children: [words(bold, text, "center")] }),
      ),
      plain({ children: [words("TSTableHead", total, "right")] }),
    ],
  };
}

/** The key of the shades: a shaded cell and its words, in one row. */
function heatKey({ legend, none }: Part<"heat">, writer: Writer): Element {
  const entries = [...legend, { level: null, words: none }];
  const [swatch, room] = [twips(8), Math.floor(writer.columns.all / entries.length) - twips(8)];
  const cells = entries.flatMap(({ level, words }): Cell[] => [
    {
      children: [wordsParagraph("TSLabelNote", "", writer)],
      ...(level === null ? { hatched: true } : { fill: heatFills[level] ?? "" }),
      borders: between,
    },
    { children: [wordsParagraph("TSLabelNote", words, writer)], margins: { left: 57 } },
  ]);
  return tableOf({
    style: "TSLayout",
    grid: entries.flatMap(() => [swatch, room]),
    rows: [{ cells }],
  });
}

const nameWidth = twips(62);
const sumWidth = twips(18);

/** Numbers as shades by row and column, with sums, and the key below. */
export function heatTable(part: Part<"heat">, writer: Writer): Element[] {
  const [corner = "", ...names] = part.head;
  const columns = names.length - 1;
  const room = writer.columns.all - nameWidth - sumWidth;
  const head: Row = {
    header: true,
    cells: [
      { children: [wordsParagraph("TSTableHead", corner, writer)] },
      ...names.map((name, index) => ({
        children: [
          paragraphOf(
            "TSTableHead",
            wordsToRuns(name, settingOf("TSTableHead"), writer),
            centred(index < columns ? "center" : "right"),
          ),
        ],
      })),
    ],
  };
  const table = tableOf({
    style: "TSTable",
    grid: [
      nameWidth,
      ...sharesOf(
        room,
        Array.from({ length: columns }, () => 1),
      ),
      sumWidth,
    ],
    rows: [head, ...part.rows.map((row) => heatRow(row, writer))],
    firstRow: true,
    firstColumn: true,
    description: part.caption,
  });
  return [captionOf(part.label, part.caption, writer), table, heatKey(part, writer)];
}
