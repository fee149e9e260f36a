import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { colours } from "../design.ts";
import { value, type Element } from "../element.ts";
import { paragraphOf, settingOf } from "../paragraph.ts";
import type { ParagraphStyleId } from "../paragraph-styles.ts";
import { wordsToRuns } from "../runs.ts";
import { sharesOf, tableOf, type Cell, type Row } from "../table.ts";
import type { Writer } from "../writer.ts";
import { captionOf } from "./map-parts.ts";

type GridPart = Extract<BookPart, { kind: "grid" }>;

/** How a cell belongs to the ones over and under it. */
function mergeOf({ joined = [] }: GridPart, row: number, column: number): Pick<Cell, "merge"> {
  const isJoined = (at: number) => joined.some(([one, other]) => one === at && other === column);
  if (isJoined(row)) return { merge: "continue" };
  return isJoined(row + 1) ? { merge: "restart" } : {};
}

/** Less air in a dense table, in twips. */
const denseMargins = { top: 28, bottom: 28 };

/** A table of plain words, with its caption. */
export function gridTable(part: GridPart, writer: Writer): Element[] {
  const { head, rows, widths, caption, numbers = [], total = false, dense = false } = part;
  const textStyle = dense ? "TSPlanText" : "TSTableText";
  const cellsOf = (texts: readonly string[], style: ParagraphStyleId): Cell[] =>
    texts.map((text, index) => {
      const align = numbers.includes(index) ? [value("w:jc", "right")] : [];
      const lines = [paragraphOf(style, wordsToRuns(text, settingOf(style), writer), ...align)];
      return dense ? { children: lines, margins: denseMargins } : { children: lines };
    });
  const rowOf = (row: readonly string[], at: number): Row => {
    if (total && at === rows.length - 1) {
      return {
        cells: cellsOf(row, "TSTableHead").map((cell) => ({ ...cell, fill: colours.tint })),
      };
    }
    const cells = cellsOf(row, textStyle);
    return { cells: cells.map((cell, column) => ({ ...cell, ...mergeOf(part, at, column) })) };
  };
  const table = tableOf({
    style: dense ? "TSPlan" : "TSTable",
    grid: sharesOf(writer.columns.all, widths),
    rows: [{ cells: cellsOf(head, "TSTableHead"), header: true }, ...rows.map(rowOf)],
    firstRow: true,
    firstColumn: true,
    ...(caption ? { description: caption.text } : {}),
  });
  return caption ? [captionOf(caption.label, caption.text, writer), table] : [table];
}
