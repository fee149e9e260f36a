import { escapeXml, xmlHead } from "../ooxml/xml.ts";
import { zipPackage } from "../ooxml/zip.ts";
import { contentTypes, main, packageRelations, relations } from "./namespaces.ts";
import { sheetNames } from "./sheet-name.ts";
import { printTitles, sheetXml } from "./sheet-xml.ts";
import { collectStyles } from "./styles.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const properties = "application/vnd.openxmlformats-package.core-properties+xml";
const languageTags = { en: "en-GB", bn: "bn-BD" } as const;

function contentTypesXml(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const parts = [
    override("/xl/workbook.xml", `${spreadsheet}.sheet.main+xml`),
    override("/xl/styles.xml", `${spreadsheet}.styles+xml`),
    ...sheets.map((_, index) =>
      override(`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    override("/docProps/core.xml", properties),
  ];
  return `${xmlHead}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relationsXml = (all: readonly string[]) =>
  `${xmlHead}<Relationships xmlns="${packageRelations}">${all.join("")}</Relationships>`;

function workbookXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const list = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap((sheet, index) => {
    const formula = printTitles(sheet, names[index] ?? "");
    return formula === null
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(formula)}</definedName>`,
        ];
  });
  const defined = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${list.join("")}</sheets>${defined}</workbook>`;
}

function coreXml({ title, creator, language, date }: Workbook): string {
  const moment = date.toISOString().replace(/\.\d+Z$/, "Z");
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>${time("created")}${time("modified")}<dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`;
}

/**
 * Writes a workbook as an xlsx file (ECMA-376). A sheet without a name is called by its number, names are
 * made such that Excel takes them; the same workbook always gives the same bytes.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const { title, language } = workbook;
  const sheets = workbook.sheets.length > 0 ? workbook.sheets : [emptySheet];
  const names = sheetNames(sheets.map(({ name }) => name));
  const styles = collectStyles(language);
  const pages = sheets.map(
    (sheet, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(sheet, { styles, title, language, isFirst: index === 0 }),
      ] as const,
  );
  const toSheets = sheets.map((_, index) =>
    relation(`rId${index + 1}`, `${relations}/worksheet`, `worksheets/sheet${index + 1}.xml`),
  );
  const toStyles = relation(`rId${sheets.length + 1}`, `${relations}/styles`, "styles.xml");
  return zipPackage(
    new Map([
      ["[Content_Types].xml", contentTypesXml(sheets)],
      [
        "_rels/.rels",
        relationsXml([
          relation("rId1", `${relations}/officeDocument`, "xl/workbook.xml"),
          relation("rId2", `${packageRelations}/metadata/core-properties`, "docProps/core.xml"),
        ]),
      ],
      ["docProps/core.xml", coreXml(workbook)],
      ["xl/workbook.xml", workbookXml(sheets, names)],
      ["xl/_rels/workbook.xml.rels", relationsXml([...toSheets, toStyles])],
      ["xl/styles.xml", styles.xml()],
      ...pages,
    ]),
  );
}

/** A workbook must have a sheet. */
const emptySheet: Sheet = { name: "", widths: [], headerRows: 0, rows: [] };
