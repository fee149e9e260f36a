import type { RootContent, Table as MarkdownTable, TableCell as MarkdownCell } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { equalWidths } from "../normalise/widths.ts";
import type { Table, TableCell, TableRow } from "../nodes/table.ts";
import { attribute, flag, wholeNumber } from "./attributes.ts";
import { readInline } from "./read-inline.ts";
import { report, type Reading } from "./reading.ts";

/** How a cell's blocks are read; given from outside, as blocks hold tables and tables hold blocks. */
export type CellReader = (nodes: readonly RootContent[]) => TableCell["children"];

const cellOf = (cell: MarkdownCell, reading: Reading): TableCell => ({
  type: "table-cell",
  children: [{ type: "paragraph", children: readInline(cell.children, reading) }],
});

/** A plain table: its first row is its header. */
export function readPlainTable(node: MarkdownTable, reading: Reading): Table {
  const children = node.children.map((row): TableRow => ({
    type: "table-row",
    children: row.children.map((cell) => cellOf(cell, reading)),
  }));
  const width = Math.max(1, ...children.map((row) => row.children.length));
  const columns = equalWidths(width);
  return { type: "table", caption: "", headerRow: true, headerColumn: false, columns, children };
}

function readCell(node: RootContent, reading: Reading, read: CellReader): TableCell {
  if (node.type !== "containerDirective" || node.name !== "cell") {
    report(reading, node, "a row of a table holds cells (:::cell)");
    return { type: "table-cell", children: read([node]) };
  }
  const columnSpan = wholeNumber(node, "columns", 1);
  const rowSpan = wholeNumber(node, "rows", 1);
  return {
    type: "table-cell",
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: read(node.children),
  };
}

function readRows(container: ContainerDirective, reading: Reading, read: CellReader): TableRow[] {
  return container.children.flatMap((child): TableRow[] => {
    if (child.type === "table") return readPlainTable(child, reading).children;
    if (child.type !== "containerDirective" || child.name !== "row") {
      report(reading, child, "a table holds a plain table, or rows (::::row)");
      return [{ type: "table-row", children: [{ type: "table-cell", children: read([child]) }] }];
    }
    const children = child.children.map((cell) => readCell(cell, reading, read));
    return [{ type: "table-row", children }];
  });
}

/** `:::table{caption columns header-column header-row}` around a plain table or rows of cells. */
export function readTable(
  container: ContainerDirective,
  reading: Reading,
  read: CellReader,
): Table {
  const children = readRows(container, reading, read);
  const given = attribute(container, "columns")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  return {
    type: "table",
    caption: attribute(container, "caption"),
    headerRow: attribute(container, "header-row") !== "no",
    headerColumn: flag(container, "header-column"),
    columns: given,
    children,
  };
}
