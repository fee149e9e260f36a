import { textIn } from "../../../../shared/language/bilingual.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import type { Language } from "../../../../shared/language/language.ts";
import {
  bloomRows,
  moduleRows,
  outcomeRows,
  sessionRows,
  topicRows,
  type MapTableRow,
} from "../../../../shared/composition/map/map-tables.ts";
import { openQuestions } from "../../../../shared/composition/map/open-questions.ts";
import { heatLevel, heatSteps } from "../../../../shared/composition/map/picture.ts";
import type { MapSource } from "../../../../shared/composition/map/source.ts";
import { mapPaperWords } from "../../../../shared/composition/map/words.ts";
import type { SessionSource } from "../../../../shared/composition/source.ts";
import {
  minutesCell,
  numberCell,
  textCell,
  type Cell,
  type CellSetting,
  type Fill,
  type Row,
  type Sheet,
} from "./workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

type Source = Pick<SessionSource, "curriculum" | "institute">;

const head: CellSetting = { bold: true, fill: "tint", line: "strong", wrap: true };
const numberHead: CellSetting = { ...head, align: "right" };
const fills: readonly Fill[] = ["level1", "level2", "level3", "level4", "level5"];

/** A title over the table, and the heads of its columns. */
const heads = (title: string, names: readonly string[], words: number): Row[] => [
  { cells: [textCell(title, { bold: true, size: 14, columns: names.length })], height: 26 },
  { cells: names.map((name, index) => textCell(name, index < words ? head : numberHead)) },
];

type Numbers = {
  readonly name: string;
  readonly title: string;
  readonly corner: string;
  readonly rows: readonly MapTableRow[];
  /** Whether the rows add up; what counts in several rows does not. */
  readonly isSum: boolean;
};

const sumOf = (minutes: readonly number[]) => minutes.reduce((sum, each) => sum + each, 0);

function numberRow(row: MapTableRow, steps: ReturnType<typeof heatSteps>, isSum: boolean): Row {
  const { isGroup, minutes, others } = row;
  const setting: CellSetting = {
    line: "thin",
    bold: isGroup,
    ...(isGroup ? { fill: "tint" } : {}),
  };
  const isGap = sumOf(minutes) === 0;
  const cells = minutes.flatMap((each, index): Cell[] => {
    const level = isGroup ? null : heatLevel(each, steps);
    const fill =
      level === null ? (isGap && !isGroup ? ("hatched" as const) : undefined) : fills[level];
    const other = others[index];
    return [
      minutesCell(each || null, { ...setting, ...(fill ? { fill } : {}) }),
      ...(other === undefined ? [] : [numberCell(other, setting)]),
    ];
  });
  return {
    cells: [
      textCell(row.number, setting),
      textCell(row.title, { ...setting, wrap: true }),
      ...cells,
      ...(isSum ? [minutesCell(sumOf(minutes) || null, { ...setting, bold: true })] : []),
    ],
  };
}

/** Numbers by course on shades, each a number to count with. */
function numbersSheet(table: Numbers, codes: readonly string[], language: Language): Sheet {
  const words = mapPaperWords[language];
  const hasOthers = table.rows.some(({ others }) => others.length > 0);
  const names = [
    words.number,
    table.corner,
    ...codes.flatMap((code) =>
      hasOthers ? [`${code} ${words.minutes}`, `${code} ${words.outcome}`] : [code],
    ),
    ...(table.isSum ? [words.total] : []),
  ];
  const counted = table.rows.filter(({ isGroup }) => !isGroup);
  const steps = heatSteps(Math.max(0, ...counted.flatMap(({ minutes }) => minutes)));
  const totals = codes.map((_, index) => sumOf(counted.map(({ minutes }) => minutes[index] ?? 0)));
  const total: Row = {
    cells: [
      textCell("", head),
      textCell(words.total, head),
      ...[...totals, sumOf(totals)].map((minutes) => minutesCell(minutes, numberHead)),
    ],
  };
  return {
    name: table.name,
    widths: [7, 46, ...names.slice(2).map(() => (hasOthers ? 14 : 11))],
    headerRows: 2,
    headerColumns: 2,
    rows: [
      ...heads(table.title, names, 2),
      ...table.rows.map((row) => numberRow(row, steps, table.isSum)),
      ...(table.isSum ? [total] : []),
    ],
  };
}

/** Every placement as a row, to sort and filter. */
function placementsSheet({ courses, placements, coverage }: MapSource, language: Language): Sheet {
  const words = mapPaperWords[language];
  const sessions = new Map(coverage.sessions.map((session) => [session.id, session] as const));
  const digits = (text: string) => inDigits(text, language);
  const rows = courses.flatMap((course) =>
    placements
      .filter((one) => one.course === course.id)
      .map((placement): Row => {
        const module = course.modules.find(({ id }) => id === placement.courseModule);
        const session = sessions.get(placement.session);
        const texts = [
          course.code,
          digits(module?.number ?? ""),
          module ? textIn(module.title, language) : words.gone,
          digits(placement.lesson),
          digits(session?.number ?? ""),
          session ? textIn(session.title, language) : placement.session,
        ];
        const body: CellSetting = { line: "thin", wrap: true };
        return {
          cells: [
            ...texts.map((text) => textCell(text, body)),
            minutesCell(placement.minutes, body),
            textCell(words.depths[placement.depth], body),
            placement.weight === null ? textCell("", body) : numberCell(placement.weight, body),
            textCell(words.statuses[placement.status], body),
            textCell(textIn(placement.reason, language), body),
          ],
        };
      }),
  );
  const names = [
    words.course,
    words.module,
    words.title,
    words.lesson,
    words.number,
    words.session,
    words.minutes,
    words.depth,
    words.mark,
    words.status,
    words.reason,
  ];
  return {
    name: words.wherePlaced,
    widths: [8, 9, 30, 8, 7, 36, 8, 12, 8, 12, 44],
    headerRows: 2,
    rows: [...heads(words.wherePlaced, names, names.length), ...rows],
  };
}

function questionsSheet(map: MapSource, language: Language): Sheet {
  const words = mapPaperWords[language];
  const questions = openQuestions(map, language);
  return {
    name: words.toDecide,
    widths: [110],
    headerRows: 1,
    page: "portrait",
    rows: [
      { cells: [textCell(words.toDecide, { ...head, size: 14 })], height: 26 },
      ...(questions.length > 0 ? questions : [words.nothingToDecide]).map((text) => ({
        cells: [textCell(text, { wrap: true, line: "thin" })],
      })),
    ],
  };
}

/**
 * The map as a workbook: the matrix, coverage by module, outcome, Bloom level and topic, every placement and
 * what is open; in two languages the sheets of the second follow those of the first.
 */
export function mapToXlsx(
  source: Source,
  map: MapSource,
  languages: readonly [Language, ...Language[]],
): Uint8Array {
  const [language] = languages;
  return writeWorkbook({
    title: mapPaperWords[language].mapTitle,
    creator: textIn(source.institute.name, language),
    language,
    date: new Date(`${map.asOf}T00:00:00Z`),
    sheets: languages.flatMap((each) => mapSheets(source, map, each)),
  });
}

function mapSheets(source: Source, map: MapSource, language: Language): readonly Sheet[] {
  const words = mapPaperWords[language];
  const codes = map.coverage.courses.map(({ code }) => code);
  const tables: readonly Numbers[] = [
    {
      name: words.map,
      title: words.minutesBySession,
      corner: words.session,
      rows: sessionRows(map, language),
      isSum: true,
    },
    {
      name: words.curriculumModule,
      title: words.minutesByModule,
      corner: words.curriculumModule,
      rows: moduleRows(map, language),
      isSum: true,
    },
    {
      name: words.outcome,
      title: words.byOutcome,
      corner: words.outcome,
      rows: outcomeRows(source, map, language),
      isSum: false,
    },
    {
      name: words.bloom,
      title: words.byBloom,
      corner: words.bloom,
      rows: bloomRows(map, language),
      isSum: false,
    },
    {
      name: words.topic,
      title: words.byTopic,
      corner: words.topic,
      rows: topicRows(map, language),
      isSum: false,
    },
  ];
  return [
    ...tables.map((table) => numbersSheet(table, codes, language)),
    placementsSheet(map, language),
    questionsSheet(map, language),
  ];
}
