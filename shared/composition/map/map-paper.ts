import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import type { SessionSource } from "../source.ts";
import { composeBars } from "./bars.ts";
import { mapFrame } from "./frame.ts";
import { composeHeat } from "./heat.ts";
import {
  bloomRows,
  moduleRows,
  outcomeRows,
  sessionRows,
  topicRows,
  type MapTableRow,
} from "./map-tables.ts";
import { openQuestions } from "./open-questions.ts";
import type { MapSource } from "./source.ts";
import { mapPaperWords } from "./words.ts";

type Sources = Pick<SessionSource, "institute" | "curriculum">;

/** As many courses as stand beside each other on an upright page. */
const courseColumns = 7;

/** The courses in groups that fit beside each other, by their places in the list. */
function courseGroups({ coverage }: MapSource): readonly (readonly number[])[] {
  const places = coverage.courses.map((_, index) => index);
  return Array.from({ length: Math.ceil(places.length / courseColumns) }, (_, index) =>
    places.slice(index * courseColumns, (index + 1) * courseColumns),
  );
}

const titled = ({ number, title }: MapTableRow) => `${number} ${title}`.trim();

/** Numbers tables and figures in their order. */
function numbering(language: Language) {
  const counts = { table: 0, figure: 0 };
  return (kind: keyof typeof counts) => {
    counts[kind] += 1;
    return `${mapPaperWords[language][kind]} ${inDigits(counts[kind], language)}`;
  };
}

type Context = {
  readonly map: MapSource;
  readonly language: Language;
  readonly number: ReturnType<typeof numbering>;
};

/** A heat map of rows by course; several where the courses do not fit beside each other. */
function heatParts(
  rows: readonly MapTableRow[],
  { caption, corner, kind }: { caption: string; corner: string; kind: "table" | "figure" },
  { map, language, number }: Context,
): BookPart[] {
  return courseGroups(map).map((group) =>
    composeHeat(
      {
        label: number(kind),
        caption,
        corner,
        columns: group.map((index) => map.coverage.courses[index]?.code ?? ""),
        rows: rows.map((row) => ({
          title: titled(row),
          minutes: group.map((index) => row.minutes[index] ?? 0),
          isGroup: row.isGroup,
        })),
      },
      language,
    ),
  );
}

/** A table of numbers by course, without sums: one session counts in several of its rows. */
function coverageParts(
  rows: readonly MapTableRow[],
  { caption, corner }: { caption: string; corner: string },
  { map, language, number }: Context,
): BookPart[] {
  const cell = (row: MapTableRow, index: number) => {
    const minutes = row.minutes[index] ?? 0;
    if (minutes === 0) return mapPaperWords[language].none;
    const other = row.others[index];
    return inDigits(other === undefined ? minutes : `${minutes} (${other})`, language);
  };
  return courseGroups(map).map((group): BookPart => {
    const each = Math.min(14, 60 / Math.max(1, group.length));
    return {
      kind: "grid",
      caption: { label: number("table"), text: caption },
      head: [corner, ...group.map((index) => map.coverage.courses[index]?.code ?? "")],
      rows: rows.map((row) => [titled(row), ...group.map((index) => cell(row, index))]),
      widths: [100 - each * group.length, ...group.map(() => each)],
      numbers: group.map((_, index) => index + 1),
    };
  });
}

const figureOfBars = (
  rows: readonly MapTableRow[],
  caption: string,
  { language, number }: Context,
): BookPart => composeBars(rows, `${number("figure")} ${caption}`, language);

function factsOf({ map, language }: Context): BookPart {
  const words = mapPaperWords[language];
  const number = (value: number) => inDigits(value, language);
  const { coverage, placements } = map;
  const modules = moduleRows(map, language);
  const covered = modules.filter(({ minutes }) => minutes.some((each) => each > 0)).length;
  const minutes = coverage.courses.reduce((sum, course) => sum + course.minutes, 0);
  const nowhere = sessionRows(map, language).filter(
    ({ isGroup, minutes: own }) => !isGroup && own.every((each) => each === 0),
  ).length;
  const hours = language === "bn" ? "ঘণ্টা" : "h";
  return {
    kind: "facts",
    facts: [
      { figure: number(placements.length), words: words.placements },
      { figure: `${number(Math.round(minutes / 60))} ${hours}`, words: words.minutesPlaced },
      { figure: words.of(number(covered), number(modules.length)), words: words.modulesCovered },
      { figure: number(nowhere), words: words.nowhere },
    ],
  };
}

/** The whole map on paper: sessions by courses in minutes, what they cover, and what is left to decide. */
export function composeMapPaper(source: Sources, map: MapSource, language: Language): BookModel {
  const words = mapPaperWords[language];
  const context: Context = { map, language, number: numbering(language) };
  const questions = openQuestions(map, language);
  return mapFrame(
    source,
    map,
    {
      kind: "map",
      title: { en: mapPaperWords.en.mapTitle, bn: mapPaperWords.bn.mapTitle },
      context: textIn(source.curriculum.title, language),
      code: "",
      parts: [
        factsOf(context),
        ...heatParts(
          moduleRows(map, language),
          { caption: words.minutesByModule, corner: words.curriculumModule, kind: "figure" },
          context,
        ),
        figureOfBars(moduleRows(map, language), words.minutesOfModules, context),
        {
          kind: "row",
          label: words.toDecide,
          paragraphs: questions.length > 0 ? questions : [words.nothingToDecide],
          asList: questions.length > 1,
        },
        ...heatParts(
          sessionRows(map, language),
          { caption: words.minutesBySession, corner: words.session, kind: "figure" },
          context,
        ),
        ...coverageParts(
          outcomeRows(source, map, language),
          { caption: words.byOutcome, corner: words.outcome },
          context,
        ),
        ...coverageParts(
          bloomRows(map, language),
          { caption: words.byBloom, corner: words.bloom },
          context,
        ),
        // As a pyramid stands: the highest level at the top.
        figureOfBars(bloomRows(map, language).toReversed(), words.bloomOfAll, context),
        ...coverageParts(
          topicRows(map, language),
          { caption: words.byTopic, corner: words.topic },
          context,
        ),
        { kind: "row", label: "", paragraphs: [words.countsTwice], asList: false },
      ],
    },
    language,
  );
}
