import { clashOf, type TimetableClash } from "./clash.ts";
import { shareParticipants, type ElsewhereSlot, type TimedSlot } from "./timetable.ts";

/** What two slots at the same time cannot share, told at the later one. */
function shared(later: TimedSlot, earlier: TimedSlot): TimetableClash[] {
  const [slot, other] = [later.slot, earlier.slot];
  const both = slot.people.filter(({ person }) =>
    other.people.some((each) => each.person === person),
  );
  return [
    ...both.map(({ person }) => clashOf("person", later, { other: other.id, about: person })),
    ...(slot.venue !== null && slot.venue === other.venue
      ? [clashOf("venue", later, { other: other.id, about: slot.venue })]
      : []),
    ...(shareParticipants(slot.group, other.group)
      ? [clashOf("group", later, { other: other.id })]
      : []),
  ];
}

function takenElsewhere(timed: TimedSlot, taken: readonly ElsewhereSlot[]): TimetableClash[] {
  const { people, venue } = timed.slot;
  return taken
    .filter(({ start, end }) => timed.start < end && start < timed.end)
    .flatMap((other) => {
      const more = { other: other.slot, run: other.run };
      return [
        ...people
          .filter(({ person }) => other.people.includes(person))
          .map(({ person }) => clashOf("person", timed, { ...more, about: person })),
        ...(venue !== null && venue === other.venue
          ? [clashOf("venue", timed, { ...more, about: venue })]
          : []),
      ];
    });
}

/**
 * Every two slots at the same time that share a person, a venue or participants, and every slot whose
 * people or venue another run has then. `timed` is in the order of time: looking back from a slot ends
 * at those of its day that still run.
 */
export function overlapsIn(
  timed: readonly TimedSlot[],
  elsewhere: readonly ElsewhereSlot[],
): TimetableClash[] {
  const elsewhereByDate = Map.groupBy(elsewhere, ({ date }) => date);
  let date = "";
  let running: TimedSlot[] = [];
  return timed.flatMap((each) => {
    const isNewDay = each.slot.date !== date;
    date = each.slot.date;
    running = isNewDay ? [] : running.filter(({ end }) => end > each.start);
    const clashes = running.flatMap((earlier) => shared(each, earlier));
    running.push(each);
    return [...clashes, ...takenElsewhere(each, elsewhereByDate.get(date) ?? [])];
  });
}
