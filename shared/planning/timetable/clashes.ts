import { clashOf, type TimetableClash } from "./clash.ts";
import { dayOff, holidayOn } from "./calendar.ts";
import { overlapsIn } from "./overlaps.ts";
import { outOfOrder } from "./order.ts";
import { timedSlots, type TimedSlot, type TimetableSource } from "./timetable.ts";

function dayClashes({ run }: TimetableSource, timed: TimedSlot): TimetableClash[] {
  const reason = dayOff(run, timed.slot.date);
  if (reason === null) return [];
  const about = reason === "holiday" ? (holidayOn(run, timed.slot.date)?.id ?? null) : null;
  return [clashOf(reason, timed, { about })];
}

/** Minutes of a span that periods cover; periods do not overlap. */
const coveredMinutes = (
  { start, end }: TimedSlot,
  spans: readonly { readonly start: number; readonly end: number }[],
): number =>
  spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );

/** Events may be held at any time: breaks and periods are for sessions. */
function timeClashes({ run }: TimetableSource, timed: TimedSlot): TimetableClash[] {
  if (timed.slot.content.kind === "event") return [];
  const inBreak = run.breaks.filter(({ start, end }) => timed.start < end && start < timed.end);
  const known = coveredMinutes(timed, run.periods) + coveredMinutes(timed, run.breaks);
  return [
    ...inBreak.map(({ id }) => clashOf("break", timed, { about: id })),
    ...(known < timed.end - timed.start ? [clashOf("off-hours", timed)] : []),
  ];
}

type Known = {
  readonly sessions: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, TimetableSource["directory"]["people"][number]>;
  readonly venues: ReadonlyMap<string, TimetableSource["directory"]["venues"][number]>;
  readonly groups: number;
};

function knownIn({ sessions, directory, run }: TimetableSource): Known {
  return {
    sessions: new Set(sessions.map(({ id }) => id)),
    people: new Map(directory.people.map((person) => [person.id, person])),
    venues: new Map(directory.venues.map((venue) => [venue.id, venue])),
    groups: new Set(run.slots.map(({ group }) => group).filter((group) => group !== "")).size,
  };
}

function venueClashes({ run }: TimetableSource, known: Known, timed: TimedSlot): TimetableClash[] {
  const { venue: id, group } = timed.slot;
  if (id === null) return [];
  const venue = known.venues.get(id);
  if (!venue) return [clashOf("venue-gone", timed, { about: id })];
  const people = group === "" ? run.headCount : Math.ceil(run.headCount / known.groups);
  const isSmall = venue.capacity !== null && venue.capacity < people;
  return isSmall ? [clashOf("capacity", timed, { about: id })] : [];
}

function peopleClashes(known: Known, timed: TimedSlot): TimetableClash[] {
  const { date, people } = timed.slot;
  return people.flatMap(({ person: id }) => {
    const person = known.people.get(id);
    if (!person) return [clashOf("person-gone", timed, { about: id })];
    const isAway = person.away.some(({ from, until }) => from <= date && date <= until);
    return isAway ? [clashOf("away", timed, { about: id })] : [];
  });
}

function slotClashes(source: TimetableSource, known: Known, timed: TimedSlot): TimetableClash[] {
  const { content } = timed.slot;
  const isGone = content.kind === "session" && !known.sessions.has(content.session);
  return [
    ...(isGone ? [clashOf("session-gone", timed, { about: content.session })] : []),
    ...dayClashes(source, timed),
    ...timeClashes(source, timed),
    ...venueClashes(source, known, timed),
    ...peopleClashes(known, timed),
  ];
}

/** Whoever or whatever is gone cannot be in two places: that it is gone is told by itself. */
const isThere = (known: Known, { kind, about }: TimetableClash): boolean => {
  if (about === null) return true;
  if (kind === "person") return known.people.has(about);
  return kind === "venue" ? known.venues.has(about) : true;
};

/** Everything in a timetable that does not go together, by the time of the slot that it is told at. */
export function timetableClashes(source: TimetableSource): TimetableClash[] {
  const timed = timedSlots(source);
  const known = knownIn(source);
  const place = new Map(timed.map(({ slot }, index) => [slot.id, index]));
  return [
    ...timed.flatMap((each) => slotClashes(source, known, each)),
    ...overlapsIn(timed, source.elsewhere).filter((clash) => isThere(known, clash)),
    ...outOfOrder(source, timed),
  ].toSorted((one, other) => (place.get(one.slot) ?? 0) - (place.get(other.slot) ?? 0));
}
