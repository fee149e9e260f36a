import type { ResultsTable } from "../../../../shared/composition/evaluation/results-table.ts";
import type { Language } from "../../../../shared/language/language.ts";
import {
  emptyCell,
  numberCell,
  textCell,
  type Cell,
  type CellSetting,
  type Sheet,
} from "./workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

const head: CellSetting = { bold: true, fill: "tint", line: "strong", wrap: true };
const body: CellSetting = { line: "thin", wrap: true };

function cellOf(value: string | number | null): Cell {
  if (value === null) return emptyCell(body);
  return typeof value === "number" ? numberCell(value, body) : textCell(value, body);
}

/** Room for the longest of a column's words, within bounds; characters. */
function widthOf({ head: names, rows }: ResultsTable, column: number): number {
  const longest = Math.max(
    Math.min(names[column]?.length ?? 0, 14),
    ...rows.map((row) => String(row[column] ?? "").length),
  );
  return Math.min(Math.max(longest + 2, 6), 44);
}

/** Height of a line of words in points. */
const lineHeight = 15;

/** Room for the lines that the longest of a row's words take: not every program finds it by itself. */
function heightOf(texts: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, column) =>
    Math.ceil(String(text ?? "").length / Math.max(1, (widths[column] ?? 1) - 1)),
  );
  return lineHeight * Math.max(1, ...lines);
}

function sheetOf(table: ResultsTable): Sheet {
  const widths = table.head.map((_, column) => widthOf(table, column));
  return {
    name: table.name,
    widths,
    headerRows: 1,
    headerColumns: 1,
    rows: [
      {
        cells: table.head.map((name) => textCell(name, head)),
        height: heightOf(table.head, widths),
      },
      ...table.rows.map((row) => ({ cells: row.map(cellOf), height: heightOf(row, widths) })),
    ],
  };
}

/** The results of a run as a workbook, a sheet a table. */
export const resultsToXlsx = (
  tables: readonly ResultsTable[],
  context: {
    readonly title: string;
    readonly creator: string;
    readonly language: Language;
    readonly date: Date;
  },
): Uint8Array => writeWorkbook({ ...context, sheets: tables.map(sheetOf) });
