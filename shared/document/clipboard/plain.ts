import type { BlockNode } from "../nodes/block.ts";
import type { List } from "../nodes/list.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import type { Table, TableCell } from "../nodes/table.ts";
import { equalWidths } from "../normalise/widths.ts";
import { limits } from "../html/reading.ts";
import { plainText } from "../plain-text.ts";

const paragraph = (text: string): Paragraph => ({ type: "paragraph", children: [{ text }] });

const linesOf = (text: string): string[] =>
  text
    .slice(0, limits.characters)
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.replace(/\s+$/, ""));

/** Plain text as one paragraph for each line that says something. */
export const plainToParagraphs = (text: string): Paragraph[] =>
  linesOf(text)
    .map((line) => line.replace(/[\t ]+/g, " ").trim())
    .filter((line) => line !== "")
    .map(paragraph);

/** Rows of the same number of cells, two or more, in two lines or more: a table, clearly. */
function tableOf(text: string): Table | null {
  const rows = linesOf(text.replace(/(?:\r\n?|\n)+$/, "")).map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  const isTable =
    rows.length > 1 && width > 1 && width <= limits.columns && rows.every((row) => row.length > 1);
  if (!isTable || rows.length * width > limits.cells || rows.length > limits.rows) return null;
  const cell = (words: string): TableCell => ({
    type: "table-cell",
    children: [paragraph(words.trim())],
  });
  return {
    type: "table",
    caption: "",
    headerRow: false,
    headerColumn: false,
    columns: equalWidths(width),
    children: rows.map((row) => ({
      type: "table-row",
      children: Array.from({ length: width }, (_, index) => cell(row[index] ?? "")),
    })),
  };
}

/** Plain text as blocks: lines are paragraphs, lines of cells parted by tabs a table. */
export function plainToBlocks(text: string): BlockNode[] {
  const table = tableOf(text);
  return table ? [table] : plainToParagraphs(text);
}

function listLines(list: List, indent = ""): string[] {
  return list.children.flatMap(({ children: [words, nested] }, index) => {
    const sign = list.style === "numbered" ? `${index + 1}.` : "•";
    return [
      `${indent}${sign} ${plainText(words)}`,
      ...(nested ? listLines(nested, `${indent}    `) : []),
    ];
  });
}

const cellText = (cell: TableCell): string => plainText(cell).replace(/\n/g, " ");

function linesOfBlock(block: BlockNode): string[] {
  if (block.type === "list") return listLines(block);
  if (block.type === "table") {
    return block.children.map((row) => row.children.map(cellText).join("\t"));
  }
  return [plainText(block)];
}

/** Blocks as plain text for programs that take no more: tables by tabs, lists with their signs. */
export const blocksToPlain = (blocks: readonly BlockNode[]): string =>
  blocks.flatMap(linesOfBlock).join("\n");
