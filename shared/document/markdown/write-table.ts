import type { Paragraph } from "../nodes/paragraph.ts";
import { equalWidths } from "../normalise/widths.ts";
import type { Table, TableCell, TableRow } from "../nodes/table.ts";
import { attributes, attributeWords, escapeEdges } from "./escape.ts";
import { writeInline, type Writing } from "./write-inline.ts";

/** Writes the blocks of a cell; given from outside, as blocks hold tables and tables hold blocks. */
type ContentWriter = (children: TableCell["children"]) => string;

/** Puts fences around content, with more colons than any fence within. */
export function container(name: string, attributes: string, content: string): string {
  const fences = content.match(/^:{3,}/gm) ?? [];
  const colons = ":".repeat(Math.max(2, ...fences.map((fence) => fence.length)) + 1);
  const inner = content === "" ? "" : `${content}\n`;
  return `${colons}${name}${attributes}\n${inner}${colons}`;
}

const onlyParagraph = (cell: TableCell): Paragraph | null => {
  const [child, ...others] = cell.children;
  const isPlain = cell.columnSpan === undefined && cell.rowSpan === undefined;
  return isPlain && others.length === 0 && child?.type === "paragraph" ? child : null;
};

const isPlain = (table: Table): boolean =>
  table.children.every((row) => row.children.every((cell) => onlyParagraph(cell) !== null));

function writeRow(row: TableRow, writing: Writing): string {
  const cells = row.children.map((cell) =>
    escapeEdges(writeInline(onlyParagraph(cell)?.children ?? [], writing, true)),
  );
  return `| ${cells.join(" | ")} |`;
}

function writePlain(table: Table, writing: Writing): string {
  const [header = "", ...rows] = table.children.map((row) => writeRow(row, writing));
  const rule = `|${" --- |".repeat(table.columns.length)}`;
  return [header, rule, ...rows].join("\n");
}

function writeRows(table: Table, writeContent: ContentWriter): string {
  const writeCell = (cell: TableCell): string => {
    const columns = cell.columnSpan ? `columns=${cell.columnSpan}` : "";
    const rows = cell.rowSpan ? `rows=${cell.rowSpan}` : "";
    return container("cell", attributes(columns, rows), writeContent(cell.children));
  };
  return table.children
    .map((row) => container("row", "", row.children.map(writeCell).join("\n")))
    .join("\n");
}

/** A table: plain where Markdown can hold its cells, in a container where it cannot say the rest. */
export function writeTable(table: Table, writing: Writing, writeContent: ContentWriter): string {
  const isEven = table.columns.join() === equalWidths(table.columns.length).join();
  const more = attributes(
    attributeWords("caption", table.caption),
    isEven ? "" : attributeWords("columns", table.columns.join(" ")),
    table.headerRow ? "" : "header-row=no",
    table.headerColumn ? "header-column" : "",
  );
  if (!isPlain(table)) return container("table", more, writeRows(table, writeContent));
  const plain = writePlain(table, writing);
  return more === "" ? plain : container("table", more, plain);
}
