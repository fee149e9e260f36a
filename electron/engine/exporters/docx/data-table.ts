import type { Table, TableCell, TableRow } from "../../../../shared/document/nodes/table.ts";
import type { Element } from "./element.ts";
import { listToParagraphs } from "./list.ts";
import { textParagraph } from "./paragraph.ts";
import type { ParagraphStyleId } from "./paragraph-styles.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import { sharesOf, tableOf, type Cell, type Row } from "./table.ts";
import type { Writer } from "./writer.ts";

/** What is only a number, a percentage or an amount stands at the right. */
const number = /^[\s\d০-৯.,%+\-–−]*[\d০-৯][\s\d০-৯.,%+\-–−]*$/u;

/** A table of data over the full width, with its head repeated on every page. */
export function tableToTable(table: Table, writer: Writer): Element[] {
  const covered = new Map<number, { rows: number; span: number }>();
  const rows = table.children.map((row, index) => {
    const header = table.headerRow && index === 0;
    return { cells: cellsOf(row, header, table.columns.length, covered, writer), header };
  });
  const written = tableOf({
    style: "TSTable",
    grid: sharesOf(writer.columns.all, table.columns),
    rows: rows satisfies Row[],
    firstRow: table.headerRow,
    firstColumn: table.headerColumn,
    description: table.caption,
  });
  return [written];
}

/** The cells of a row with Word's place holders for cells that reach down from above. */
function cellsOf(
  row: TableRow,
  header: boolean,
  width: number,
  covered: Map<number, { rows: number; span: number }>,
  writer: Writer,
): Cell[] {
  const cells: Cell[] = [];
  const waiting = [...row.children];
  for (let column = 0; column < width;) {
    const above = covered.get(column);
    if (above && above.rows > 0) {
      above.rows -= 1;
      cells.push({ children: [], span: above.span, merge: "continue" });
      column += above.span;
      continue;
    }
    const cell = waiting.shift();
    const span = Math.min(cell?.columnSpan ?? 1, width - column);
    const rows = cell?.rowSpan ?? 1;
    if (rows > 1) covered.set(column, { rows: rows - 1, span });
    cells.push({
      children: cell ? contentOf(cell, header, writer) : [],
      span,
      merge: rows > 1 ? "restart" : undefined,
    });
    column += span;
  }
  return cells;
}

function styleOf(cell: TableCell, header: boolean): ParagraphStyleId {
  if (header) return "TSTableHead";
  return number.test(plainText(cell)) ? "TSTableNumber" : "TSTableText";
}

function contentOf(cell: TableCell, header: boolean, writer: Writer): Element[] {
  const style = styleOf(cell, header);
  return cell.children.flatMap((child) =>
    child.type === "list"
      ? listToParagraphs(child, writer, { place: "cell", style })
      : [textParagraph(style, child.children, writer)],
  );
}
