import { clashOf, type TimetableClash } from "./clash.ts";
import {
  placementFinder,
  shareParticipants,
  type TimedSlot,
  type TimetableSource,
} from "./timetable.ts";

const sessionIn = ({ slot: { content } }: TimedSlot): string | null =>
  content.kind === "session" ? content.session : null;

const isOver = (first: TimedSlot, then: TimedSlot): boolean =>
  first.slot.date < then.slot.date ||
  (first.slot.date === then.slot.date && first.end <= then.start);

const forTheSame = (one: TimedSlot, other: TimedSlot): boolean =>
  shareParticipants(one.slot.group, other.slot.group);

/**
 * Sessions that come before one that they build on, where that one is in the timetable for the same
 * participants; and places of the course that are filled twice for the same participants.
 */
export function outOfOrder(
  { sessions, placements }: Pick<TimetableSource, "sessions" | "placements">,
  timed: readonly TimedSlot[],
): TimetableClash[] {
  const prerequisites = new Map(sessions.map((session) => [session.id, session.prerequisites]));
  const held = Map.groupBy(timed, sessionIn);
  const early = timed.flatMap((each) =>
    (prerequisites.get(sessionIn(each) ?? "") ?? []).flatMap((about) => {
      const before = (held.get(about) ?? []).filter((other) => forTheSame(each, other));
      const [first] = before;
      if (!first || before.some((other) => isOver(other, each))) return [];
      return [clashOf("order", each, { other: first.slot.id, about })];
    }),
  );
  return [...early, ...twice(placements, timed)];
}

function twice(
  placements: TimetableSource["placements"],
  timed: readonly TimedSlot[],
): TimetableClash[] {
  const placementOf = placementFinder(placements);
  const byPlacement = Map.groupBy(timed, ({ slot }) => placementOf(slot)?.id ?? "");
  return [...byPlacement].flatMap(([placement, slots]) => {
    if (placement === "") return [];
    return slots.flatMap((each, index) => {
      const earlier = slots.slice(0, index).find((other) => forTheSame(each, other));
      return earlier ? [clashOf("twice", each, { other: earlier.slot.id })] : [];
    });
  });
}
