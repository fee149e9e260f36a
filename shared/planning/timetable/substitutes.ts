import type { Slot } from "../../curriculum/course-run.ts";
import type { Person } from "../../curriculum/directory.ts";
import { minutesIn, timedSlots, type TimetableSource } from "./timetable.ts";

/** Somebody who could stand in, whether the person names them, and how much they have in the run. */
export type Substitute = {
  readonly person: Person;
  readonly isNamed: boolean;
  readonly slots: number;
};

/** Ids of the people who are busy at some time of a slot, in this run or another; its own are not counted. */
function busyDuring(source: TimetableSource, slot: Slot): ReadonlySet<string> {
  const end = slot.start + minutesIn(source)(slot);
  const isThen = (other: { readonly start: number; readonly end: number }) =>
    other.start < end && slot.start < other.end;
  const here = timedSlots(source)
    .filter((each) => each.slot.id !== slot.id && each.slot.date === slot.date && isThen(each))
    .flatMap((each) => each.slot.people.map(({ person }) => person));
  const there = source.elsewhere
    .filter((each) => each.date === slot.date && isThen(each))
    .flatMap(({ people }) => people);
  return new Set([...here, ...there]);
}

/**
 * Who could stand in for a person in a slot: those that the person names and those with the same role,
 * if they are free and not away then. Named ones first in their order, then those with the least to do.
 */
export function substitutesFor(source: TimetableSource, slot: Slot, person: Person): Substitute[] {
  const busy = busyDuring(source, slot);
  const inSlot = new Set(slot.people.map((each) => each.person));
  const load = Map.groupBy(
    source.run.slots.flatMap(({ people }) => people),
    (each) => each.person,
  );
  const isFree = ({ id, away }: Person) =>
    !busy.has(id) &&
    !inSlot.has(id) &&
    id !== person.id &&
    !away.some(({ from, until }) => from <= slot.date && slot.date <= until);
  const rank = ({ id }: Person) => {
    const at = person.substitutes.indexOf(id);
    return at < 0 ? person.substitutes.length : at;
  };
  return source.directory.people
    .filter(
      (each) =>
        isFree(each) && (each.role === person.role || rank(each) < person.substitutes.length),
    )
    .map((each) => ({
      person: each,
      isNamed: person.substitutes.includes(each.id),
      slots: load.get(each.id)?.length ?? 0,
    }))
    .toSorted((one, other) => rank(one.person) - rank(other.person) || one.slots - other.slots);
}
