import type { SceneChart } from "../../../../../shared/deck/scene.ts";
import { seriesValues } from "../../../../../shared/deck/charts/series.ts";
import { writeParts } from "../parts.ts";
import { escapeXml, xmlHead } from "../xml.ts";
import { columnOf } from "./chart-data.ts";

const sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const textCell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;

function sheetXml({ bars, series }: SceneChart): string {
  const names = series.map(({ name }, index) => textCell(`${columnOf(index)}1`, name));
  const head = names.length > 0 ? `<row r="1">${names.join("")}</row>` : "";
  const rows = bars.map((bar, index) => {
    const row = index + 2;
    const cells = seriesValues(bar).map(
      (value, place) => `<c r="${columnOf(place)}${row}"><v>${value}</v></c>`,
    );
    return `<row r="${row}">${textCell(`A${row}`, bar.label)}${cells.join("")}</row>`;
  });
  return `${xmlHead}<worksheet xmlns="${sheets}"><sheetData>${head}${rows.join("")}</sheetData></worksheet>`;
}

/** The workbook that "Edit data" opens: labels in column A, values from column B on, from row 2. */
export function workbookOf(chart: SceneChart): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return writeParts(
    new Map([
      [
        "[Content_Types].xml",
        `${xmlHead}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
      ],
      [
        "_rels/.rels",
        `${xmlHead}<Relationships xmlns="${packageRelations}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
      ],
      [
        "xl/workbook.xml",
        `${xmlHead}<workbook xmlns="${sheets}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        "xl/_rels/workbook.xml.rels",
        `${xmlHead}<Relationships xmlns="${packageRelations}">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}</Relationships>`,
      ],
      ["xl/worksheets/sheet1.xml", sheetXml(chart)],
    ]),
  );
}
