import type { TimedSlot } from "./timetable.ts";

/**
 * What does not go together in a timetable. Two slots at the same time with one person, one venue or
 * the same participants (group); a venue with too few seats; a slot outside the run, on a holiday, on a
 * day off, in a break or outside the periods; somebody who is away; a session before what it builds
 * on (order), or laid twice for the same participants; and what a slot names but is no longer there.
 */
export const timetableClashKinds = [
  "person",
  "venue",
  "group",
  "capacity",
  "outside",
  "holiday",
  "day-off",
  "break",
  "off-hours",
  "away",
  "order",
  "twice",
  "session-gone",
  "person-gone",
  "venue-gone",
] as const;

export type TimetableClash = {
  readonly kind: (typeof timetableClashKinds)[number];
  readonly slot: string;
  /** The other slot, where there is one; it may be of another run. */
  readonly other: string | null;
  /** The other slot's run, where that is another one. */
  readonly run: string | null;
  /** The person, venue, session, holiday or break that it is about. */
  readonly about: string | null;
};

export const clashOf = (
  kind: TimetableClash["kind"],
  { slot }: TimedSlot,
  more: Partial<Pick<TimetableClash, "other" | "run" | "about">> = {},
): TimetableClash => ({ kind, slot: slot.id, other: null, run: null, about: null, ...more });
