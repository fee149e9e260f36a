import type { Block, PlannedActivity } from "./blocks.ts";
import { shareOut } from "./share-out.ts";

/** Minutes between which something may be shortened or stretched. */
export type Limits = {
  readonly minimum: number;
  readonly planned: number;
  readonly maximum: number;
};

/**
 * An activity's limits in their order, whatever was typed. What is planned with a minute or more keeps
 * at least one, because none would leave it out; what is planned with none stays without.
 */
export function limitsOf({ minutes }: Pick<PlannedActivity, "minutes">): Limits {
  const { planned } = minutes;
  if (planned === 0) return { minimum: 0, planned, maximum: 0 };
  const minimum = Math.min(planned, Math.max(1, minutes.minimum));
  return { minimum, planned, maximum: Math.max(planned, minutes.maximum) };
}

/** A block takes as long as its longest activity, and is stretched by stretching that. */
export function blockLimits({ activities }: Block): Limits {
  const limits = activities.map(limitsOf);
  const planned = Math.max(0, ...limits.map((one) => one.planned));
  const longest = limits.filter((one) => one.planned === planned);
  return {
    minimum: Math.max(0, ...limits.map(({ minimum }) => minimum)),
    planned,
    maximum: Math.max(0, ...longest.map(({ maximum }) => maximum)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The minutes that things get so that together they take `target`: all are shortened (or stretched) in
 * proportion to how far each can be. Where the limits do not reach the target, each is at its limit.
 */
export function stretchTo(target: number, items: readonly Limits[]): number[] {
  const planned = sum(items.map((item) => item.planned));
  const isShorter = target < planned;
  const room = items.map((item) =>
    isShorter ? item.planned - item.minimum : item.maximum - item.planned,
  );
  const change = Math.min(Math.abs(target - planned), sum(room));
  const parts = shareOut(change, room);
  return items.map((item, index) => item.planned + (isShorter ? -1 : 1) * (parts[index] ?? 0));
}

/** What an activity runs in a block that takes some minutes: no longer than the block, within its limits. */
export function minutesInBlock(activity: PlannedActivity, block: number, planned: number): number {
  const limits = limitsOf(activity);
  const isLongest = limits.planned === planned;
  const wanted = block > planned && isLongest ? block : Math.min(limits.planned, block);
  return Math.min(limits.maximum, Math.max(limits.minimum, wanted));
}
