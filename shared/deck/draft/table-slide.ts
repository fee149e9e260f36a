import type { Table, TableCell } from "../../document/nodes/table.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import { toAsciiDigits } from "../../language/digits.ts";
import { languages, type Language } from "../../language/language.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { SlideBody } from "../deck.ts";
import type { PairedBlock } from "./paired-blocks.ts";
import { listLines, spoken } from "./spoken.ts";

const cellText = ({ children }: TableCell): string =>
  children
    .map((part) =>
      part.type === "paragraph"
        ? spoken(part.children)
        : listLines(part)
            .map((line) => line.replace(/^\s*–\s*/u, ""))
            .join("; "),
    )
    .filter((text) => text !== "")
    .join(" ");

/** A table as rows of texts: a cell that spans several places stands in the first of them. */
function gridOf(table: Table): string[][] {
  const grid: string[][] = table.children.map(() => []);
  table.children.forEach(({ children }, row) => {
    let column = 0;
    for (const cell of children) {
      while (grid[row]?.[column] !== undefined) column += 1;
      const [width, height] = [cell.columnSpan ?? 1, cell.rowSpan ?? 1];
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) {
          const line = grid[row + down];
          if (line) line[column + right] = down + right === 0 ? cellText(cell) : "";
        }
      }
    }
  });
  return grid.map((line) => table.columns.map((_, column) => line[column] ?? ""));
}

type Grids = Readonly<Record<Language, readonly (readonly string[])[]>>;

/** The cells of both languages side by side, as many as the larger table has. */
function pairedRows(grids: Grids, basis: string | undefined): Bilingual[][] {
  const rows = Math.max(...languages.map((language) => grids[language].length));
  const columns = Math.max(...languages.map((language) => grids[language][0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => ({
      ...bilingual(grids.en[row]?.[column] ?? "", grids.bn[row]?.[column] ?? ""),
      ...(basis === undefined ? {} : { basis }),
    })),
  );
}

const figure = /^[\s৳$]*(-?[\d,]+(?:\.\d+)?)\s*%?\s*$/u;

/** The number that a cell is, in either digits; null where it is anything else. */
function numberIn(text: Bilingual): number | null {
  const found = figure.exec(toAsciiDigits(text.en || text.bn))?.[1];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
}

const isYear = (text: Bilingual) =>
  /^(?:19|20)\d\d(?:[-–]\d\d(?:\d\d)?)?$/u.test(toAsciiDigits(text.en || text.bn));
const isShare = (text: Bilingual) => /%|শতাংশ/u.test(text.en || text.bn);

function chartKind(rows: readonly (readonly Bilingual[])[], values: readonly number[]): ChartKind {
  if (rows.every(([label]) => label && isYear(label))) return "line";
  const sum = values.reduce((total, value) => total + value, 0);
  const areShares = rows.every(([, value]) => value && isShare(value));
  return areShares && Math.abs(sum - 100) <= 1 ? "pie" : "bar";
}

const fewestBars = 3;
const mostBars = 8;

type Titled = { readonly title: Bilingual };

/** Names with one figure each are a chart; null for any other table. */
function chartBody(rows: readonly (readonly Bilingual[])[], { title }: Titled): SlideBody | null {
  if (rows.length < fewestBars || rows.length > mostBars) return null;
  if (rows.some((row) => row.length !== 2)) return null;
  const values = rows.map(([, value]) => (value ? numberIn(value) : null));
  const known = values.filter((value) => value !== null);
  if (known.length < rows.length) return null;
  const bars = rows.map(([label = bilingual()], index) => ({ label, value: known[index] ?? 0 }));
  return { layout: "chart", title, kind: chartKind(rows, known), bars, source: bilingual() };
}

const mostRows = 6;

/** Two headed columns of texts stand side by side; null for any other table. */
function columnsBody(
  header: readonly Bilingual[],
  rows: readonly (readonly Bilingual[])[],
  { title }: Titled,
): SlideBody | null {
  const [left, right] = header;
  if (header.length !== 2 || !left || !right || rows.length > mostRows) return null;
  const points = (column: number) =>
    rows.map((row) => row[column] ?? bilingual()).filter(({ en, bn }) => en !== "" || bn !== "");
  return {
    layout: "two-columns",
    title,
    columns: [
      { title: left, points: points(0) },
      { title: right, points: points(1) },
    ],
  };
}

/** A table as a chart, as two columns, or as the table that it is. */
export function tableBody({ main, node, basis }: PairedBlock<Table>, title: Bilingual): SlideBody {
  const grids = {
    en: node.en ? gridOf(node.en) : [],
    bn: node.bn ? gridOf(node.bn) : [],
  };
  const all = pairedRows(grids, basis);
  const header = main.headerRow ? (all[0] ?? []) : [];
  const rows = main.headerRow ? all.slice(1) : all;
  return (
    chartBody(rows, { title }) ??
    (main.headerColumn ? null : columnsBody(header, rows, { title })) ?? {
      layout: "table",
      title,
      header,
      rows,
      source: bilingual(),
    }
  );
}
