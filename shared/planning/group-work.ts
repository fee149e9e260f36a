import type { GroupWork } from "../curriculum/session.ts";

/** Group work on the clock: preparation, then the turns of the groups, room by room. Minutes. */
export type GroupWorkTime = {
  /** One group's turn: presentation, questions, reviewers' remarks. */
  readonly turn: number;
  /** Turns one after the other in the fullest room. */
  readonly turns: number;
  readonly presentations: number;
  readonly total: number;
};

/**
 * groups x (present + questions + remarks) + preparation, with the groups spread evenly over rooms that
 * present at the same time.
 */
export function groupWorkTime(work: GroupWork, rooms = 1): GroupWorkTime {
  const turn = work.present + work.questions + work.remarks;
  const turns = Math.ceil(work.groups / Math.max(1, rooms));
  return { turn, turns, presentations: turns * turn, total: work.preparation + turns * turn };
}

/** The fewest rooms with which group work keeps within some minutes; null where no number of them helps. */
export function roomsNeeded(work: GroupWork, minutes: number): number | null {
  const { turn } = groupWorkTime(work);
  const left = minutes - work.preparation;
  if (left < turn) return null;
  return turn === 0 ? 1 : Math.ceil(work.groups / Math.floor(left / turn));
}

/** How many groups of which size: first the larger ones, one person apart at most. */
export type GroupSizes = readonly { readonly groups: number; readonly size: number }[];

/** Spreads participants over groups as evenly as it goes. There are never more groups than people. */
export function groupSizes(participants: number, groups: number): GroupSizes {
  const count = Math.min(groups, participants);
  if (count < 1) return [];
  const size = Math.floor(participants / count);
  const larger = participants % count;
  return [
    { groups: larger, size: size + 1 },
    { groups: count - larger, size },
  ].filter((part) => part.groups > 0);
}

/** Groups that work well have this many people. */
const goodSize = { smallest: 5, usual: 6, largest: 8 } as const;

/** Numbers of groups in which everyone sits with 4 to 7 others, the fewest groups first. */
export function goodGroupCounts(participants: number): readonly number[] {
  const fewest = Math.max(1, Math.ceil(participants / goodSize.largest));
  const most = Math.max(fewest, Math.floor(participants / goodSize.smallest));
  return Array.from({ length: most - fewest + 1 }, (_, more) => fewest + more);
}

/** The number of groups with about six people in each. */
export const usualGroups = (participants: number): number =>
  Math.max(1, Math.round(participants / goodSize.usual));

/** Groups that one facilitator can go round while they prepare. */
const groupsPerFacilitator = 4;

/** One facilitator in every room, and enough of them to go round all groups. */
export const facilitatorsNeeded = (groups: number, rooms: number): number =>
  Math.max(rooms, Math.ceil(groups / groupsPerFacilitator));
