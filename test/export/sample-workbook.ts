import {
  dateCell,
  emptyCell,
  minutesCell,
  numberCell,
  textCell,
  timeCell,
  type Sheet,
  type Workbook,
} from "../../electron/engine/exporters/xlsx/workbook.ts";
import type { Language } from "../../shared/language/language.ts";

const head = { bold: true, fill: "tint", line: "strong", wrap: true } as const;

const sheet: Sheet = {
  name: "Sessions: FTC/ACAD",
  widths: [10, 40, 12, 20, 12],
  headerRows: 2,
  headerColumns: 1,
  rows: [
    { cells: [textCell("Sessions & minutes", { ...head, size: 16, columns: 5 })], height: 28 },
    {
      cells: [
        textCell("No.", head),
        textCell("সেশন ও মডিউল", head),
        textCell("Min", head),
        textCell("Day", head),
        textCell("Begins", head),
      ],
    },
    {
      cells: [
        numberCell(8.2),
        textCell("জীবনচক্রভিত্তিক পদ্ধতি: ঝুঁকি, কর্মসূচি ও তাদের মানচিত্র", { wrap: true, line: "thin" }),
        minutesCell(45, { fill: "level4", bold: true }),
        dateCell("2026-11-28"),
        timeCell(675),
      ],
    },
    {
      cells: [
        textCell("=1+1"),
        textCell('@SUM(A1) <b> & "quotes" _x0041_'),
        minutesCell(null, { fill: "hatched" }),
        dateCell("1899-01-01"),
        emptyCell({ fill: "level1", rows: 2 }),
      ],
    },
    { cells: [textCell("-2"), textCell("+88"), numberCell(Number.NaN), textCell("x")] },
  ],
};

/** A workbook with one of everything that cells can hold, and with what must not become a formula. */
export const sampleWorkbook = (language: Language): Workbook => ({
  title: "Sessions & minutes",
  creator: "বিপিএটিসি",
  language,
  date: new Date("2026-11-28T00:00:00Z"),
  sheets: [sheet, { ...sheet, headerColumns: 0, page: "portrait" }],
});
