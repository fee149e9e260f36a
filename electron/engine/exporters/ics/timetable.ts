import {
  heldSlots,
  runName,
  type HeldSlot,
} from "../../../../shared/composition/timetable/held.ts";
import type { TimetablePaperSource } from "../../../../shared/composition/timetable/source.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { addDays } from "../../../../shared/planning/timetable/calendar.ts";
import { foldLine, textValue } from "./fold.ts";

type CalendarOptions = {
  readonly language: Language;
  /** When it is written. */
  readonly date: Date;
};

const zone = "Asia/Dhaka";

/** Bangladesh is six hours ahead the whole year (RFC 5545, 3.6.5). */
const timeZone = [
  "BEGIN:VTIMEZONE",
  `TZID:${zone}`,
  "BEGIN:STANDARD",
  "DTSTART:20100101T000000",
  "TZOFFSETFROM:+0600",
  "TZOFFSETTO:+0600",
  "TZNAME:+06",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const two = (value: number) => String(value).padStart(2, "0");

/** A date and minutes from its midnight as local time; what runs past midnight is of the next day. */
function localTime(date: string, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / 1_440)).replaceAll("-", "");
  const rest = minutes % 1_440;
  return `${day}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`;
}

const utc = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, "");

function descriptionOf({ people, slot }: HeldSlot, language: Language): string {
  const lines = people.map(({ name, role }) => `${name} (${role})`);
  return [...lines, slot.group, textIn(slot.note, language)].filter(Boolean).join("\n");
}

function eventLines(
  held: HeldSlot,
  source: TimetablePaperSource,
  { language, date }: CalendarOptions,
): string[] {
  const { slot, start, end, title, venue } = held;
  const text = (name: string, value: string) =>
    value ? [`${name};LANGUAGE=${language}:${textValue(value)}`] : [];
  return [
    "BEGIN:VEVENT",
    `UID:${slot.id}.${source.run.id}@tot-studio`,
    `DTSTAMP:${utc(date)}`,
    `SEQUENCE:${source.version}`,
    `DTSTART;TZID=${zone}:${localTime(slot.date, start)}`,
    `DTEND;TZID=${zone}:${localTime(slot.date, end)}`,
    ...text("SUMMARY", title),
    ...text("LOCATION", venue),
    ...text("DESCRIPTION", descriptionOf(held, language)),
    "STATUS:CONFIRMED",
    "END:VEVENT",
  ];
}

/**
 * A timetable as an iCalendar file (RFC 5545): an event a slot, in Bangladesh's time. A slot keeps its UID
 * wherever it moves. Throws nothing.
 */
export function timetableToIcs(source: TimetablePaperSource, options: CalendarOptions): Uint8Array {
  const { language } = options;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//ToT Studio//Timetable//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${textValue(runName(source, language))}`,
    ...timeZone,
    ...heldSlots(source, language).flatMap((held) => eventLines(held, source, options)),
    "END:VCALENDAR",
  ];
  return new TextEncoder().encode(lines.map(foldLine).join(""));
}
