import type { Language } from "../../../../shared/language/language.ts";
import { escapeXml, xmlHead } from "../ooxml/xml.ts";
import { layRows, type LaidCell, type Merge } from "./laid-rows.ts";
import { main } from "./namespaces.ts";
import { columnLetters, place } from "./place.ts";
import { heightOf } from "./row-height.ts";
import type { Styles } from "./styles.ts";
import type { Row, Sheet } from "./workbook.ts";
import { valueXml } from "./values.ts";

/** The part of the sheet that scrolls, below and right of what stays in sight. */
function viewXml({ headerRows, headerColumns = 0 }: Sheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : "";
  if (headerRows === 0 && headerColumns === 0) {
    return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`;
  }
  const split = [
    headerColumns > 0 ? ` xSplit="${headerColumns}"` : "",
    headerRows > 0 ? ` ySplit="${headerRows}"` : "",
  ].join("");
  const pane = `${headerRows > 0 ? "bottom" : "top"}${headerColumns > 0 ? "Right" : "Left"}`;
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"><pane${split} topLeftCell="${place(headerColumns, headerRows)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

const columnsXml = (widths: readonly number[]): string =>
  widths.length === 0
    ? ""
    : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;

function cellXml({ column, cell }: LaidCell, row: number, { styleOf }: Styles): string {
  const { type, xml } = valueXml(cell.value);
  const head = `<c r="${place(column, row)}" s="${styleOf(cell)}"${type}`;
  return xml === "" ? `${head}/>` : `${head}>${xml}</c>`;
}

function rowXml(
  { height }: Row,
  cells: readonly LaidCell[],
  row: number,
  { styles, widths }: { readonly styles: Styles; readonly widths: readonly number[] },
): string {
  const needed = height === undefined ? heightOf(cells, widths) : null;
  // A height that is not the person's own is worked out anew when the row is edited.
  const tall =
    height === undefined
      ? needed === null
        ? ""
        : ` ht="${needed}"`
      : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${tall}>${cells.map((cell) => cellXml(cell, row, styles)).join("")}</row>`;
}

const mergesXml = (merges: readonly Merge[]): string =>
  merges.length === 0
    ? ""
    : `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${place(merge.column, merge.row)}:${place(merge.lastColumn, merge.lastRow)}"/>`).join("")}</mergeCells>`;

const pageWords = { en: ["Page", "of"], bn: ["পৃষ্ঠা", "/"] } as const;

/** The foot of each page: title, name of the sheet, number of the page; "&" is written twice (18.3.1.39). */
function footXml(title: string, language: Language): string {
  const [page, of] = pageWords[language];
  return `<headerFooter><oddFooter>${escapeXml(`&L${title.replaceAll("&", "&&")}&C&A&R${page} &P ${of} &N`)}</oddFooter></headerFooter>`;
}

/** A sheet's part (ECMA-376 part 1, 18.3.1.99); its elements in the order of the schema. */
export function sheetXml(
  sheet: Sheet,
  context: {
    readonly styles: Styles;
    readonly title: string;
    readonly language: Language;
    readonly isFirst: boolean;
  },
): string {
  const { rows, merges } = layRows(sheet.rows);
  const lastColumn = Math.max(0, ...rows.map((cells) => cells.at(-1)?.column ?? 0));
  const last = place(lastColumn, Math.max(0, rows.length - 1));
  const data = sheet.rows.map((row, index) =>
    rowXml(row, rows[index] ?? [], index, { styles: context.styles, widths: sheet.widths }),
  );
  return [
    `${xmlHead}<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    viewXml(sheet, context.isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    `<sheetData>${data.join("")}</sheetData>`,
    mergesXml(merges),
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.page ?? "landscape"}" fitToWidth="1" fitToHeight="0"/>`,
    footXml(context.title, context.language),
    "</worksheet>",
  ].join("");
}

/** The rows and columns that are printed on every page, as a formula of the workbook. */
export function printTitles({ headerRows, headerColumns = 0 }: Sheet, name: string): string | null {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const parts = [
    ...(headerColumns > 0 ? [`${quoted}!$A:$${columnLetters(headerColumns - 1)}`] : []),
    ...(headerRows > 0 ? [`${quoted}!$1:$${headerRows}`] : []),
  ];
  return parts.length === 0 ? null : parts.join(",");
}
