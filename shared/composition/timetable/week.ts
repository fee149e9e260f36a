import { textIn } from "../../language/bilingual.ts";
import { clock, longDate, shortDay } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { addDays, dayOff, holidayOn } from "../../planning/timetable/calendar.ts";
import type { BookPart } from "../book/model.ts";
import { heldSlots, type HeldSlot } from "./held.ts";
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

/** What stands in a cell: title, the time where it is not the row's, group, people and a room of its own. */
function cellOf(
  held: HeldSlot,
  row: TimeRow,
  { run }: Pick<TimetablePaperSource, "run">,
  language: Language,
): string {
  const isUsual = held.slot.venue !== null && held.slot.venue === run.usualVenue;
  const isWhole = held.start === row.start && held.end === row.end;
  return [
    held.title,
    isWhole ? "" : span(held.start, held.end, language),
    held.slot.group,
    [held.people.map(({ name }) => name).join(", "), isUsual ? "" : held.room]
      .filter(Boolean)
      .join(" · "),
  ]
    .filter(Boolean)
    .join("\n");
}

function dayCell(
  source: TimetablePaperSource,
  date: string,
  row: TimeRow,
  held: readonly HeldSlot[],
  language: Language,
): string {
  const inRow = held.filter(
    ({ slot, start }) =>
      slot.date === date && (start === row.start || (row.start < start && start < row.end)),
  );
  if (row.pause && inRow.length === 0) return dayOff(source.run, date) === null ? row.pause : "";
  return inRow.map((each) => cellOf(each, row, source, language)).join("\n\n");
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

/** Whether what began in an earlier row still goes on when a row begins; breaks stand for themselves. */
const goesOn = (held: readonly HeldSlot[], date: string, row: TimeRow): boolean =>
  row.pause === "" &&
  held.some(({ slot, start, end }) => slot.date === date && start < row.start && row.start < end);

/** The empty cells into which the one above goes on: column 0 has the times. */
function joinedCells(
  held: readonly HeldSlot[],
  dates: readonly string[],
  rows: readonly TimeRow[],
  cells: readonly (readonly string[])[],
): (readonly [number, number])[] {
  return rows.flatMap((row, at) =>
    dates.flatMap((date, day): (readonly [number, number])[] => {
      const isFree = at > 0 && rows[at - 1]?.pause === "" && cells[at]?.[day + 1] === "";
      return isFree && goesOn(held, date, row) ? [[at, day + 1]] : [];
    }),
  );
}

/** "1 March 2026 – 5 March 2026 · Venue: Room 302": the room of all that names none of its own. */
function weekCaption(
  { run, directory }: TimetablePaperSource,
  [first, last]: readonly [string, string],
  language: Language,
): string {
  const usual = directory.venues.find(({ id }) => id === run.usualVenue);
  const room = usual ? textIn(usual.name, language) : "";
  return [
    `${longDate(first, language)} – ${longDate(last, language)}`,
    room ? `${timetablePaperWords[language].venue}: ${room}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Share of the page's width that the times take, in percent. */
const timeShare = 12;

/** A week as a table: a row a time, a column a day; nothing where no day of it is worked on. */
export function weekTable(
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
  const times = rowsOf(source.run, held, language);
  const rows = times.map((row) => [
    span(row.start, row.end, language),
    ...dates.map((date) => dayCell(source, date, row, held, language)),
  ]);
  return [
    {
      kind: "grid",
      caption: {
        label: `${words.week} ${inDigits(index + 1, language)}`,
        text: weekCaption(source, [first, last], language),
      },
      dense: true,
      joined: joinedCells(held, dates, times, rows),
      head: [words.time, ...dates.map((date) => headOf(source, date, language))],
      rows,
      widths: [timeShare, ...dates.map(() => (100 - timeShare) / dates.length)],
    },
  ];
}
