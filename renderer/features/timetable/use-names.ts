import type { Slot } from "../../../shared/curriculum/course-run.ts";
import { clock, dayAndDate } from "../../../shared/language/dates.ts";
import type { TimetableClash } from "../../../shared/planning/timetable/clash.ts";
import type { TimedSlot } from "../../../shared/planning/timetable/timetable.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableClashWords } from "../../i18n/timetable-clash-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { TimetableContext } from "./timetable.ts";

type Source = TimetableContext["source"];

/** How slots, people, venues and clashes are called in the language of the interface. */
export function useNames(
  { run, directory, elsewhere }: Pick<Source, "run" | "directory" | "elsewhere">,
  runs: TimetableContext["runs"] = [],
) {
  const words = useWords(timetableWords);
  const clashWords = useWords(timetableClashWords);
  const format = useFormat();
  const { modules, courses } = useOverview();
  const sessions = new Map(
    modules.flatMap((module) => module.sessions).map((session) => [session.id, session]),
  );
  const people = new Map(directory.people.map((person) => [person.id, person]));
  const venues = new Map(directory.venues.map((venue) => [venue.id, venue]));

  const sessionName = (id: string) => {
    const session = sessions.get(id);
    return session ? `${format.digits(session.number)} ${format.text(session.title)}` : words.gone;
  };
  const slotName = ({ content }: Pick<Slot, "content">) =>
    content.kind === "session"
      ? sessionName(content.session)
      : format.text(content.title) || words.newEvent;
  const personName = (id: string) => {
    const person = people.get(id);
    if (!person) return words.gone;
    return [format.text(person.honours), format.text(person.name)].filter(Boolean).join(" ");
  };
  const venueName = (id: string) => {
    const venue = venues.get(id);
    return venue ? format.text(venue.name) : words.gone;
  };
  const span = (start: number, end: number) =>
    `${clock(start, format.language)}–${clock(end, format.language)}`;
  const when = ({ slot, start, end }: TimedSlot) =>
    `${dayAndDate(slot.date, format.language)}, ${span(start, end)}`;

  const runName = (id: string) => {
    const found = runs.find((each) => each.id === id);
    const course = courses.find((each) => each.id === found?.course);
    const batch = found?.batch ? words.batch(format.digits(found.batch)) : "";
    const title = found ? format.text(found.title) : "";
    return [course?.code ?? "", batch || title].filter(Boolean).join(", ") || words.gone;
  };

  const aboutOf = ({ kind, about }: TimetableClash): string => {
    if (about === null) return "";
    if (kind === "person" || kind === "away") return personName(about);
    if (kind === "venue" || kind === "capacity") return venueName(about);
    if (kind === "order") return sessionName(about);
    const named = [...run.holidays, ...run.breaks].find(({ id }) => id === about);
    return named ? format.text(named.name) : "";
  };
  /** What a slot clashes with: another one of the run, or another run with its time. */
  const otherOf = ({ run: id, other }: TimetableClash): string => {
    if (id === null) {
      const slot = run.slots.find((each) => each.id === other);
      return slot ? slotName(slot) : "";
    }
    const held = elsewhere.find((each) => each.run === id && each.slot === other);
    return [runName(id), held ? `(${span(held.start, held.end)})` : ""].filter(Boolean).join(" ");
  };
  const clashText = (clash: TimetableClash): string => {
    const otherName = otherOf(clash);
    return clashWords[clash.kind](aboutOf(clash), otherName);
  };
  return { sessionName, slotName, personName, venueName, span, when, clashText };
}
