import type { Inline } from "../../../../shared/document/nodes/inline.ts";
import type { List } from "../../../../shared/document/nodes/list.ts";
import type { Table, TableCell, TableRow } from "../../../../shared/document/nodes/table.ts";
import { equalWidths } from "../../../../shared/document/normalise/widths.ts";

const cellOf = (children: Inline[]): TableCell => ({
  type: "table-cell",
  children: [{ type: "paragraph", children: children.length > 0 ? children : [{ text: "" }] }],
});

const itemLines = (list: List): Inline[][] =>
  list.children.flatMap(({ children: [words, nested] }) => [
    words.children,
    ...(nested ? itemLines(nested) : []),
  ]);

/** The lines of a cell as one line: Markdown's tables have no others. */
function inOneLine(cell: TableCell): Inline[] {
  const lines = cell.children.flatMap((child) =>
    child.type === "list" ? itemLines(child) : [child.children],
  );
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: " / " }, ...line]));
}

/**
 * Cells at their places in the grid, each in its first one: Markdown's tables have no spans.
 * `held` counts, by column, the rows below that a cell above still covers.
 */
function placed(row: TableRow, held: number[], width: number): TableRow {
  const cells: TableCell[] = [];
  const given = [...row.children];
  while (cells.length < width) {
    const column = cells.length;
    const above = held[column] ?? 0;
    const cell = above > 0 ? undefined : given.shift();
    if (!cell) {
      held[column] = Math.max(0, above - 1);
      cells.push(cellOf([]));
      continue;
    }
    const columns = Math.min(cell.columnSpan ?? 1, width - column);
    cells.push(cellOf(inOneLine(cell)), ...Array.from({ length: columns - 1 }, () => cellOf([])));
    for (let at = column; at < column + columns; at += 1) held[at] = (cell.rowSpan ?? 1) - 1;
  }
  return { type: "table-row", children: cells };
}

/** A table as any reader of Markdown takes it: one line to a cell, no spans, a head. */
export function plainTable(table: Table): Table {
  const width = table.columns.length;
  const held = Array.from({ length: width }, () => 0);
  const rows = table.children.map((row) => placed(row, held, width));
  const head: TableRow = {
    type: "table-row",
    children: Array.from({ length: width }, () => cellOf([])),
  };
  return {
    type: "table",
    caption: "",
    headerRow: true,
    headerColumn: false,
    columns: equalWidths(width),
    children: table.headerRow ? rows : [head, ...rows],
  };
}

/** A table of plain words. */
export function wordsTable(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const rowOf = (texts: readonly string[]): TableRow => ({
    type: "table-row",
    children: texts.map((text) => cellOf([{ text }])),
  });
  return plainTable({
    type: "table",
    caption: "",
    headerRow: true,
    headerColumn: false,
    columns: equalWidths(head.length),
    children: [rowOf(head), ...rows.map(rowOf)],
  });
}
