import type { Person } from "../../curriculum/directory.ts";
import type { Slot } from "../../curriculum/course-run.ts";
import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { timedSlots } from "../../planning/timetable/timetable.ts";
import type { TimetablePaperSource } from "./source.ts";
import { timetablePaperWords } from "./words.ts";

/** A slot as papers name it, in one language. Minutes from midnight. */
export type HeldSlot = {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  /** "8.2 The lifecycle approach", or the title of an event. */
  readonly title: string;
  /** With honours and role. */
  readonly people: readonly { readonly name: string; readonly role: string }[];
  /** The room, and with its building; empty where there is none. */
  readonly room: string;
  readonly venue: string;
};

/** A person's name with what stands before it: "Dr A. Rahman". */
export const namedPerson = ({ honours, name }: Person, language: Language): string =>
  [textIn(honours, language), textIn(name, language)].filter(Boolean).join(" ");

/** The run as papers call it: "PPMC, Batch 12". */
export function runName({ run, course }: TimetablePaperSource, language: Language): string {
  const batch = run.batch ? timetablePaperWords[language].batch(inDigits(run.batch, language)) : "";
  return [course?.code ?? "", batch].filter(Boolean).join(", ");
}

function titleOf({ content }: Slot, { titles }: TimetablePaperSource, language: Language): string {
  if (content.kind === "event") {
    return textIn(content.title, language) || timetablePaperWords[language].event;
  }
  const session = titles.get(content.session);
  return session
    ? `${inDigits(session.number, language)} ${textIn(session.title, language)}`
    : content.session;
}

/** Everything that is held, in the order of time; people and rooms that are gone are left out. */
export function heldSlots(source: TimetablePaperSource, language: Language): HeldSlot[] {
  const { people, venues } = source.directory;
  const byId = new Map(people.map((person) => [person.id, person]));
  const rooms = new Map(venues.map((venue) => [venue.id, venue]));
  const { roles } = timetablePaperWords[language];
  return timedSlots(source).map(({ slot, start, end }) => {
    const room = rooms.get(slot.venue ?? "");
    return {
      slot,
      start,
      end,
      title: titleOf(slot, source, language),
      people: slot.people.flatMap(({ person: id, role }) => {
        const person = byId.get(id);
        return person ? [{ name: namedPerson(person, language), role: roles[role] }] : [];
      }),
      room: room ? textIn(room.name, language) : "",
      venue: room
        ? [textIn(room.name, language), textIn(room.building, language)].filter(Boolean).join(", ")
        : "",
    };
  });
}
