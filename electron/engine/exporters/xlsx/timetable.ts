import { heldSlots, runName } from "../../../../shared/composition/timetable/held.ts";
import type { TimetablePaperSource } from "../../../../shared/composition/timetable/source.ts";
import { timetablePaperWords } from "../../../../shared/composition/timetable/words.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import { dayAndDate } from "../../../../shared/language/dates.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { dateCell, minutesCell, textCell, timeCell, type Row } from "./workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

const widths = [18, 14, 9, 9, 9, 42, 34, 24, 10, 30];

/** A timetable as a workbook: a row a slot, with days and times to count and sort by. */
export function timetableToXlsx(
  source: TimetablePaperSource,
  { language, date }: { readonly language: Language; readonly date: Date },
): Uint8Array {
  const words = timetablePaperWords[language];
  const heads = [
    "date",
    "day",
    "from",
    "until",
    "minutes",
    "session",
    "people",
    "venue",
    "group",
    "note",
  ] as const;
  const head: Row = {
    cells: heads.map((key) => textCell(words[key], { bold: true, fill: "tint", line: "strong" })),
  };
  const line = "thin" as const;
  const rows = heldSlots(source, language).map(
    ({ slot, start, end, title, people, venue }): Row => {
      const words = (text: string) => textCell(text, { line, wrap: true });
      return {
        cells: [
          dateCell(slot.date, { line }),
          words(dayAndDate(slot.date, language).split(",")[0] ?? ""),
          timeCell(start, { line }),
          timeCell(end, { line }),
          minutesCell(end - start, { line }),
          words(title),
          words(people.map(({ name, role }) => `${name} (${role})`).join("\n")),
          words(venue),
          words(slot.group),
          words(textIn(slot.note, language)),
        ],
      };
    },
  );
  return writeWorkbook({
    title: `${words.timetable}, ${runName(source, language)}`,
    creator: textIn(source.institute.name, language),
    language,
    date,
    sheets: [{ name: words.timetable, widths, headerRows: 1, rows: [head, ...rows] }],
  });
}
