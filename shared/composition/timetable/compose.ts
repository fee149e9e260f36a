import { textIn } from "../../language/bilingual.ts";
import { clock, longDate, shortDay } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import { otherLanguage, type Language } from "../../language/language.ts";
import { addDays, dayOff, holidayOn, weeksOf } from "../../planning/timetable/calendar.ts";
import type { BookModel, BookPart } from "../book/model.ts";
import { composeIssuer, withEdges } from "../frame.ts";
import { label } from "../labels.ts";
import { heldSlots, runName, type HeldSlot } from "./held.ts";
import type { TimetablePaperSource } from "./source.ts";
import { timetablePaperWords } from "./words.ts";

type Run = TimetablePaperSource["run"];
/** A row of a week: a period, a break, or a time at which something else is held. */
type TimeRow = { readonly start: number; readonly end: number; readonly pause: string };

const span = (start: number, end: number, language: Language) =>
  `${clock(start, language)}–${clock(end, language)}`;

function rowsOf(run: Run, held: readonly HeldSlot[], language: Language): TimeRow[] {
  const periods = run.periods.map(({ start, end }) => ({ start, end, pause: "" }));
  const breaks = run.breaks.map(({ start, end, name }) => ({
    start,
    end,
    pause: textIn(name, language),
  }));
  const within = ({ start }: HeldSlot) =>
    periods.some((period) => period.start <= start && start < period.end);
  const others = held
    .filter((each) => !within(each))
    .map(({ start, end }) => ({ start, end, pause: "" }));
  const unique = new Map(others.map((row) => [row.start, row]));
  return [...periods, ...breaks, ...unique.values()].toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  );
}

/** What stands in a cell: title, the time where it is not the row's, group, people and venue, a line each. */
function cellOf(held: HeldSlot, row: TimeRow, language: Language): string {
  const isWhole = held.start === row.start && held.end === row.end;
  return [
    held.title,
    isWhole ? "" : span(held.start, held.end, language),
    held.slot.group,
    [held.people.map(({ name }) => name).join(", "), held.room].filter(Boolean).join(" · "),
  ]
    .filter(Boolean)
    .join("\n");
}

function dayCell(
  { run }: TimetablePaperSource,
  date: string,
  row: TimeRow,
  held: readonly HeldSlot[],
  language: Language,
): string {
  const inRow = held.filter(
    ({ slot, start }) =>
      slot.date === date && (start === row.start || (row.start < start && start < row.end)),
  );
  if (row.pause && inRow.length === 0) return dayOff(run, date) === null ? row.pause : "";
  return inRow.map((each) => cellOf(each, row, language)).join("\n\n");
}

/** The working days of a week, and others that hold something or are a holiday of the run. */
function datesOf(run: Run, week: string, held: readonly HeldSlot[]): string[] {
  const dates = Array.from({ length: 7 }, (_, index) => addDays(week, index));
  return dates.filter((date) => {
    const reason = dayOff(run, date);
    return reason === null || reason === "holiday" || held.some(({ slot }) => slot.date === date);
  });
}

function headOf({ run }: TimetablePaperSource, date: string, language: Language): string {
  const holiday = holidayOn(run, date);
  const reason = holiday ? textIn(holiday.name, language) : "";
  return [shortDay(date, language), reason].filter(Boolean).join("\n");
}

/** Share of the page's width that the times take, in percent. */
const timeShare = 12;

function weekTable(
  source: TimetablePaperSource,
  week: string,
  index: number,
  language: Language,
): BookPart[] {
  const words = timetablePaperWords[language];
  const all = heldSlots(source, language);
  const held = all.filter(({ slot }) => slot.date >= week && slot.date < addDays(week, 7));
  const dates = datesOf(source.run, week, held);
  if (dates.length === 0) return [];
  const [first = week, last = week] = [dates[0], dates.at(-1)];
  return [
    {
      kind: "grid",
      caption: {
        label: `${words.week} ${inDigits(index + 1, language)}`,
        text: `${longDate(first, language)} – ${longDate(last, language)}`,
      },
      head: [words.time, ...dates.map((date) => headOf(source, date, language))],
      rows: rowsOf(source.run, held, language).map((row) => [
        span(row.start, row.end, language),
        ...dates.map((date) => dayCell(source, date, row, held, language)),
      ]),
      widths: [timeShare, ...dates.map(() => (100 - timeShare) / dates.length)],
    },
  ];
}

const newPage: BookPart = {
  kind: "block",
  block: { type: "page-break", children: [{ text: "" }] },
};

/** The timetable of a run as it will print, in one language: a table a week, A4 across. */
export function composeTimetable(
  source: TimetablePaperSource,
  asOf: string,
  language: Language,
): BookModel {
  const { run, course, institute } = source;
  const words = timetablePaperWords[language];
  const title = course?.title ?? run.title;
  const name = runName(source, language);
  const other = title[otherLanguage(language)];
  const shown = textIn(title, language);
  return {
    kind: "book",
    across: true,
    language,
    masthead: {
      ...composeIssuer({ institute }, language),
      context: `${longDate(run.firstDate, language)} – ${longDate(run.lastDate, language)}`,
      kind: words.timetable,
      code: name,
    },
    title: shown,
    subtitle: other === shown ? "" : other,
    cover: null,
    contents: null,
    parts: weeksOf(run)
      .map((week, index) => weekTable(source, week, index, language))
      .filter((parts) => parts.length > 0)
      .flatMap((parts, index) => (index === 0 ? parts : [newPage, ...parts])),
    running: withEdges(
      {
        code: name,
        title: shown,
        right: textIn(institute.shortName, language),
        footerLeft: [words.timetable, name].filter(Boolean).join(" · "),
        footerCentre: words.asOf(longDate(asOf, language)),
        page: { before: label("page", language), between: label("pageOf", language) },
      },
      institute,
      language,
    ),
  };
}
