import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { assertNever } from "../../../../../shared/lib/assert-never.ts";
import { box, writingLines, type BoxStyle } from "../boxes.ts";
import { element, value, type Element } from "../element.ts";
import { outcomesBox, partToElements } from "../handout-parts.ts";
import { bulletNumber } from "../numbering-xml.ts";
import { inlinesToRuns, wordsToRuns } from "../runs.ts";
import { paragraphOf, settingOf, styledRuns, wordsParagraph } from "../paragraph.ts";
import { signatureTable } from "../signatures.ts";
import { sharesOf, tableOf } from "../table.ts";
import type { Writer } from "../writer.ts";
import { bookmarked, type ContentsEntry } from "./contents.ts";
import { gridTable } from "./grid.ts";
import { factsTable, heatTable } from "./map-parts.ts";
import { itemTable } from "./item.ts";
import { askedTable, barsTable, bubblesTable, scaleTable } from "./paper-parts.ts";
import { stepTable } from "./step.ts";

const thin: BoxStyle = { table: "TSThinRule", label: "TSLabelGreen", inset: false };
const framed: BoxStyle = { table: "TSCase", label: "TSLabel", inset: true };
const tab = () => element("w:r", {}, element("w:tab"));

/** Writes the parts of a book and gathers what its contents name. */
export type BookWriting = {
  readonly writer: Writer;
  readonly entries: ContentsEntry[];
  /** Its place among the books of the file. */
  readonly index: number;
};

/** More headings than a book has, so that the bookmarks of two books never meet. */
const mostHeadings = 100_000;

function heading(
  part: Extract<BookPart, { kind: "chapter" | "session" }>,
  { writer, entries, index }: BookWriting,
): Element {
  const level = part.kind === "chapter" ? 1 : 2;
  const style = level === 1 ? "Heading1" : "Heading2";
  const id = (index + 1) * mostHeadings + entries.length;
  const bookmark = `_Toc${id}`;
  const { number, title } = part;
  entries.push({ bookmark, level, number, title });
  const setting = settingOf(style);
  const before = number
    ? [...wordsToRuns(level === 1 ? `${number}  ` : number, setting, writer)]
    : [];
  const runs = [...before, ...(level === 2 ? [tab()] : []), ...wordsToRuns(title, setting, writer)];
  const breaks = part.kind === "chapter" && part.onNewPage ? [element("w:pageBreakBefore")] : [];
  return paragraphOf(style, bookmarked(bookmark, id, runs), ...breaks);
}

function rowBox({ label, paragraphs, asList }: Extract<BookPart, { kind: "row" }>, writer: Writer) {
  const bullet = element("w:numPr", {}, value("w:ilvl", 0), value("w:numId", bulletNumber("cell")));
  const content = paragraphs.map((text) =>
    asList
      ? paragraphOf("ListBullet", wordsToRuns(text, settingOf("ListBullet"), writer), bullet)
      : wordsParagraph("TSCellText", text, writer),
  );
  return box(thin, { label }, content, writer);
}

function fieldsTable({ pairs }: Extract<BookPart, { kind: "fields" }>, writer: Writer): Element {
  if (writer.columns.label === 0) return stackedFields(pairs, writer);
  const rows = pairs.flatMap((pair, index) => {
    if (index % 2 === 1) return [];
    const cells = [pair, pairs[index + 1] ?? { key: "", value: "" }].flatMap(
      ({ key, value: text }) => [
        {
          children: [paragraphOf("TSTableText", styledRuns("TSTableText", "TSTerm", key, writer))],
        },
        { children: [wordsParagraph("TSTableHead", text, writer)] },
      ],
    );
    return [{ cells, height: 454 }];
  });
  return tableOf({
    style: "TSKeyValue",
    grid: sharesOf(writer.columns.all, [15, 35, 15, 35]),
    rows,
  });
}

/** A pair a row, where there is room for no more. */
function stackedFields(
  pairs: Extract<BookPart, { kind: "fields" }>["pairs"],
  writer: Writer,
): Element {
  const rows = pairs.map(({ key, value: text }) => ({
    cells: [
      { children: [paragraphOf("TSTableText", styledRuns("TSTableText", "TSTerm", key, writer))] },
      { children: [wordsParagraph("TSTableHead", text, writer)] },
    ],
    height: 454,
  }));
  return tableOf({ style: "TSKeyValue", grid: sharesOf(writer.columns.all, [35, 65]), rows });
}

/** One part of a book as paragraphs and tables. */
export function bookPart(part: BookPart, writing: BookWriting): readonly Element[] {
  const { writer } = writing;
  switch (part.kind) {
    case "chapter":
      return [
        heading(part, writing),
        ...(part.other ? [wordsParagraph("TSChapterOther", part.other, writer)] : []),
      ];
    case "session":
      return [
        heading(part, writing),
        ...(part.note ? [wordsParagraph("TSSessionNote", part.note, writer)] : []),
      ];
    case "outcomes":
      return outcomesBox(part.outcomes, writer);
    case "row":
      return rowBox(part, writer);
    case "step":
      return [stepTable(part, writer)];
    case "frame":
      return box(
        framed,
        { label: part.label },
        [
          wordsParagraph("TSCaseHeading", part.lead, writer),
          wordsParagraph("TSCellText", part.text, writer),
        ],
        writer,
      );
    case "fields":
      return [fieldsTable(part, writer)];
    case "item":
      return [itemTable(part, writer)];
    case "grid":
      return gridTable(part, writer);
    case "facts":
      return [factsTable(part, writer)];
    case "heat":
      return heatTable(part, writer);
    case "bubbles":
      return [bubblesTable(part, writer)];
    case "scale":
      return [scaleTable(part, writer)];
    case "asked":
      return [askedTable(part, writer)];
    case "bars":
      return barsTable(part, writer);
    case "writing":
      return writingLines(part.lines, "TSWritingLineText", writer);
    case "place":
      return [paragraphOf("TSPlace", [])];
    case "signatures":
      return signatureTable(part.roles, writer.columns.all, writer);
    // A book's own headings are the first two levels: those of a session's text stand below them.
    case "section":
      return [paragraphOf("Heading3", inlinesToRuns(part.content, settingOf("Heading3"), writer))];
    case "block":
    case "figure":
    case "callout":
    case "remember":
    case "references":
      return partToElements(part, writer);
    default:
      return assertNever(part);
  }
}
