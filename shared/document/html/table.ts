import { isText, type Inline } from "../nodes/inline.ts";
import type { Image } from "../nodes/image.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import type { Table, TableCell, TableRow } from "../nodes/table.ts";
import { partsToBlocks } from "./assemble.ts";
import { addWords, isBlankLine } from "./line.ts";
import { attributeOf, isElement, tagOf, textIn, type HtmlNode } from "./node.ts";
import { plainFormat } from "./format.ts";
import { limits, type Part, type Reading } from "./reading.ts";
import { styleOf } from "./style.ts";
import {
  columnCount,
  columnsOfCells,
  readWidth,
  widthsOfColumns,
  widthsOfKept,
  withoutIdleColumns,
  type SpannedCell,
} from "./widths.ts";

/** Reads what is in a cell; in a head, bold says nothing. */
export type CellReader = (cell: HtmlNode, isHead: boolean) => readonly Part[];

type CellElement = SpannedCell & { readonly element: HtmlNode; readonly isHead: boolean };
type RowElement = { readonly cells: readonly CellElement[]; readonly isHead: boolean };
type ReadCell = CellElement & { readonly parts: readonly Part[] };

const childElements = (node: HtmlNode, ...tags: readonly string[]): HtmlNode[] =>
  Array.from(node.childNodes).filter((child) => isElement(child) && tags.includes(tagOf(child)));

function span(element: HtmlNode, name: string, most: number): number {
  const value = Number.parseInt(attributeOf(element, name), 10);
  if (value === 0 && name === "rowspan") return most;
  return Number.isFinite(value) ? Math.min(most, Math.max(1, value)) : 1;
}

function cellOf(element: HtmlNode, reading: Reading): CellElement {
  return {
    element,
    isHead: tagOf(element) === "th",
    columns: span(element, "colspan", limits.columns),
    rows: span(element, "rowspan", limits.rows),
    width: readWidth(styleOf(element, reading.sheet), attributeOf(element, "width")),
  };
}

/** The rows of a table in their order on the page, and the widths that its columns are given. */
function rowsOf(table: HtmlNode, reading: Reading): RowElement[] {
  const groups = Array.from(table.childNodes).flatMap((child) => {
    const tag = tagOf(child);
    if (tag === "tr") return [{ rows: [child], isHead: false }];
    if (!["thead", "tbody", "tfoot"].includes(tag)) return [];
    return [{ rows: childElements(child, "tr"), isHead: tag === "thead" }];
  });
  return groups.flatMap(({ rows, isHead }) =>
    rows.map((row) => {
      const cells = childElements(row, "td", "th").map((cell) => cellOf(cell, reading));
      return { cells, isHead: isHead || (cells.length > 0 && cells.every((cell) => cell.isHead)) };
    }),
  );
}

/** Word's last row holds no words; it says how wide each column is. */
const isMeasuringRow = ({ cells }: RowElement): boolean =>
  cells.length > 0 &&
  cells.every(({ element }) => /border\s*:\s*none/i.test(attributeOf(element, "style"))) &&
  cells.every(({ element, width }) => width !== null && textIn(element).trim() === "");

function columnElementWidths(table: HtmlNode, reading: Reading): SpannedCell[] {
  const groups = childElements(table, "colgroup");
  const columns = [table, ...groups].flatMap((parent) => childElements(parent, "col"));
  return columns.slice(0, limits.columns).map((element) => ({
    columns: span(element, "span", limits.columns),
    rows: 1,
    width: readWidth(styleOf(element, reading.sheet), attributeOf(element, "width")),
  }));
}

function reduced(rows: readonly RowElement[], reading: Reading): readonly RowElement[] {
  const cells = rows.map((row) => row.cells);
  const columns = columnCount(cells, columnsOfCells(cells));
  const keptColumns = Math.min(columns, limits.columns);
  const byCells = Math.max(1, Math.floor(limits.cells / Math.max(1, keptColumns)));
  const keptRows = Math.min(rows.length, limits.rows, byCells);
  if (keptRows === rows.length && keptColumns === columns) return rows;
  const size = { rows: rows.length, columns, keptRows, keptColumns };
  reading.problems.push({ kind: "table-reduced", ...size });
  const kept = rows.slice(0, keptRows);
  if (keptColumns === columns) return kept;
  return kept.map((row) => ({ ...row, cells: row.cells.slice(0, keptColumns) }));
}

const runsOf = (line: readonly Inline[]) =>
  line.flatMap((inline) =>
    isText(inline) ? [inline] : inline.type === "link" ? inline.children : [],
  );
const linesOf = (parts: readonly Part[]): Inline[][] =>
  parts.flatMap((part) => ("line" in part ? [part.line] : []));

const isBold = (parts: readonly Part[]): boolean =>
  linesOf(parts).every((line) =>
    runsOf(line).every((run) => run.bold === true || run.text.trim() === ""),
  );

/** A first row that is bold throughout, where the second is not, is a head that nobody has marked. */
function looksLikeHead([first = [], second]: readonly (readonly ReadCell[])[]): boolean {
  const hasWords = first.every(({ parts }) => linesOf(parts).some((line) => !isBlankLine(line)));
  const isBoldRow = (row: readonly ReadCell[]) => row.every(({ parts }) => isBold(parts));
  return (
    first.length > 1 && second !== undefined && hasWords && isBoldRow(first) && !isBoldRow(second)
  );
}

function takeBold(cells: readonly ReadCell[]): void {
  for (const { parts } of cells) {
    for (const run of linesOf(parts).flatMap(runsOf)) delete run.bold;
  }
}

export type ReadTable =
  | { readonly kind: "table"; readonly table: Table; readonly pictures: readonly Image[] }
  /** A table that only lays a page out; its parts stand one after the other. */
  | { readonly kind: "layout"; readonly parts: readonly Part[] };

const holdsBlocks = ({ parts }: ReadCell): boolean =>
  parts.some((part) => part.kind === "heading" || part.kind === "block");

function isLayout(table: HtmlNode, rows: readonly (readonly ReadCell[])[]): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, "role"))) return true;
  return rows.every((row) => row.length <= 1) && rows.flat().some(holdsBlocks);
}

/** A table of a page; null where it has no cells. */
export function readTable(
  table: HtmlNode,
  readCell: CellReader,
  reading: Reading,
): ReadTable | null {
  const found = rowsOf(table, reading);
  const measuring = found.filter(isMeasuringRow).map(({ cells }) => cells);
  const filled = found.filter((row) => row.cells.length > 0 && !isMeasuringRow(row));
  if (filled.length === 0) return null;
  const widths = widthsOf(table, measuring, filled, reading);
  const { rows: narrowed, kept } = withoutIdleColumns(
    filled.map(({ cells }) => cells),
    columnsOfCells(filled.map(({ cells }) => cells)),
  );
  const rows = reduced(
    filled.map((row, index) => ({ ...row, cells: narrowed[index] ?? [] })),
    reading,
  );
  const read = rows.map((row) =>
    row.cells.map((cell) => {
      const isHead = row.isHead || cell.isHead;
      return { ...cell, parts: readCell(cell.element, isHead) };
    }),
  );
  if (isLayout(table, read)) {
    return { kind: "layout", parts: read.flatMap((row) => row.flatMap(({ parts }) => parts)) };
  }
  const headerRow = rows[0]?.isHead === true || looksLikeHead(read);
  if (headerRow) takeBold(read[0] ?? []);
  return {
    kind: "table",
    table: {
      type: "table",
      caption: childElements(table, "caption").map(textIn).join(" ").trim(),
      headerRow,
      headerColumn: hasHeaderColumn(read, headerRow),
      columns: widthsOfKept(widths, kept).slice(0, limits.columns),
      children: read.map(rowOf),
    },
    pictures: read.flat().flatMap(({ parts }) => picturesOf(parts)),
  };
}

/** The width of each column before any is left out; none where the page does not say enough. */
function widthsOf(
  table: HtmlNode,
  measuring: readonly (readonly SpannedCell[])[],
  rows: readonly RowElement[],
  reading: Reading,
): readonly number[] {
  const cells = rows.map((row) => row.cells);
  const before = [columnElementWidths(table, reading), ...measuring];
  const starts = [...before.map((row) => columnsOfCells([row])[0] ?? []), ...columnsOfCells(cells)];
  return widthsOfColumns([...before, ...cells], starts) ?? [];
}

function hasHeaderColumn(rows: readonly (readonly ReadCell[])[], headerRow: boolean): boolean {
  const body = headerRow ? rows.slice(1) : rows;
  return body.length > 0 && body.every(([first, ...others]) => first?.isHead && others.length > 0);
}

const rowOf = (cells: readonly ReadCell[]): TableRow => ({
  type: "table-row",
  children: cells.map((cell) => ({
    type: "table-cell",
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    children: contentOf(cell.parts),
  })),
});

function picturesOf(parts: readonly Part[]): Image[] {
  return parts.flatMap((part) =>
    part.kind === "block" && part.block.type === "image" ? [part.block] : [],
  );
}

/** What a cell can hold of what is in it: a table within it becomes a line for each of its rows. */
function contentOf(parts: readonly Part[]): TableCell["children"] {
  const blocks = partsToBlocks(
    parts.map((part) =>
      "line" in part && part.kind !== "item" ? { ...part, kind: "paragraph" } : part,
    ),
  );
  const content = blocks.flatMap((block): TableCell["children"] => {
    if (block.type === "paragraph" || block.type === "list") return [block];
    return block.type === "table" ? block.children.map(lineOfRow) : [];
  });
  return content.length > 0 ? content : [{ type: "paragraph", children: [{ text: "" }] }];
}

function lineOfRow({ children: cells }: TableRow): Paragraph {
  const children: Inline[] = [];
  cells.forEach((cell, index) => {
    if (index > 0) addWords(children, " | ", plainFormat);
    for (const block of cell.children) {
      if (block.type === "paragraph") children.push(...block.children);
      else addWords(children, wordsOfList(block), plainFormat);
    }
  });
  return { type: "paragraph", children };
}

type ListBlock = Extract<TableCell["children"][number], { type: "list" }>;

const wordsOfList = (list: ListBlock): string =>
  list.children
    .map(({ children: [words, nested] }) => {
      const own = runsOf(words.children)
        .map(({ text }) => text)
        .join("");
      return nested ? `${own}; ${wordsOfList(nested)}` : own;
    })
    .join("; ");
