import { expect, test } from "vitest";
import { writeWorkbook } from "../../electron/engine/exporters/xlsx/write-workbook.ts";
import { sampleWorkbook } from "../export/sample-workbook.ts";
import { pdfInfo, pdfText, printed, workFolder } from "./paper.ts";

test.each([
  ["en", ["=1+1", "@SUM(A1)", "45", "28 November 2026", "11:15"]],
  ["bn", ["=1+1", "@SUM(A1)", "৪৫", "২৮ নভেম্বর ২০২৬", "১১:১৫"]],
] as const)(
  "LibreOffice Calc opens a workbook in %s and prints a page a sheet",
  async (language, words) => {
    const folder = await workFolder();
    const bytes = writeWorkbook(sampleWorkbook(language));
    const pdf = await printed(`workbook-${language}.xlsx`, bytes, folder);
    expect((await pdfInfo(pdf))["Pages"]).toBe("2");
    const text = await pdfText(pdf, 1);
    for (const word of words) expect(text).toContain(word.normalize("NFC"));
  },
);
