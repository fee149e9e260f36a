import type { VariantStep } from "../curriculum/course.ts";
import type { Activity } from "../curriculum/session.ts";
import { blocksOf, runningBlocks, type Block, type PlannedActivity } from "./blocks.ts";
import { blockLimits, minutesInBlock, stretchTo } from "./elastic.ts";
import { fitOf, type Fit } from "./fit.ts";
import { scheduleOf } from "./schedule.ts";

export type FittedActivity = PlannedActivity & Pick<Activity, "dropOrder" | "outcomes">;

/** Which steps a person wants to keep or to drop, whatever their drop order says; ids. */
export type FitWishes = {
  readonly kept?: ReadonlySet<string>;
  readonly dropped?: ReadonlySet<string>;
};

/** A plan in another slot, to be looked at before it is taken. Minutes. */
export type FitProposal = {
  readonly steps: readonly {
    readonly activity: string;
    readonly from: number;
    readonly to: number;
    readonly isDropped: boolean;
  }[];
  /** How it stands to the slot; over means: even at the minimums, with every droppable step gone. */
  readonly fit: Fit;
  readonly total: number;
  /** The steps' minimums together, before anything is dropped. */
  readonly minimum: number;
  /** Outcomes that steps served before and none serves now; ids. */
  readonly lostOutcomes: readonly string[];
  /** The steps that differ from the plan, as a placement keeps them. */
  readonly variant: readonly VariantStep[];
};

/** Blocks between two locks and the minutes that they have. */
type Segment<Step extends PlannedActivity> = { blocks: Block<Step>[]; room: number };

/** A lock ends the time of the blocks before it and begins that of the blocks after it. */
function segmentsOf<Step extends PlannedActivity>(
  blocks: readonly Block<Step>[],
  start: number,
  slot: number,
): Segment<Step>[] {
  const segments: (Segment<Step> & { start: number })[] = [{ blocks: [], room: 0, start }];
  for (const block of blocks) {
    if (block.startsAt !== null) segments.push({ blocks: [], room: 0, start: block.startsAt });
    segments.at(-1)?.blocks.push(block);
  }
  return segments.map((segment, index) => {
    const end = segments[index + 1]?.start ?? start + slot;
    return { ...segment, room: Math.max(0, Math.min(end, start + slot) - segment.start) };
  });
}

const minimumOf = (blocks: readonly Block[]) =>
  blocks.reduce((total, block) => total + blockLimits(block).minimum, 0);

/**
 * What has to go so that each segment's minimums fit: by drop order, 1 first, no more than needed, and
 * of those that turn out not to be needed the last in order stay.
 */
function droppedOf(
  blocks: readonly Block<FittedActivity>[],
  { start, slot }: { readonly start: number; readonly slot: number },
  wishes: FitWishes,
): ReadonlySet<string> {
  const dropped = new Set(wishes.dropped);
  const segments = () =>
    segmentsOf(
      runningBlocks(blocks, ({ id }) => dropped.has(id)),
      start,
      slot,
    );
  const overrunOf = (part: Segment<FittedActivity>) =>
    Math.max(0, minimumOf(part.blocks) - part.room);
  const overrun = () => segments().reduce((total, part) => total + overrunOf(part), 0);
  const order = blocks
    .flatMap(({ activities }) => activities)
    .filter(({ id, dropOrder }) => dropOrder > 0 && !wishes.kept?.has(id) && !dropped.has(id))
    .toSorted((one, other) => one.dropOrder - other.dropOrder);
  const gone: FittedActivity[] = [];
  for (const activity of order) {
    const part = segments().find((segment) =>
      segment.blocks.some((block) => block.activities.includes(activity)),
    );
    if (!part || overrunOf(part) === 0) continue;
    dropped.add(activity.id);
    gone.push(activity);
  }
  const left = overrun();
  for (const activity of gone.toReversed()) {
    dropped.delete(activity.id);
    if (overrun() > left) dropped.add(activity.id);
  }
  return dropped;
}

function minutesOf(
  blocks: readonly Block<FittedActivity>[],
  { start, slot }: { readonly start: number; readonly slot: number },
): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const { blocks: inSegment, room } of segmentsOf(blocks, start, slot)) {
    const limits = inSegment.map(blockLimits);
    const lengths = stretchTo(room, limits);
    for (const [index, block] of inSegment.entries()) {
      for (const activity of block.activities) {
        const planned = limits[index]?.planned ?? 0;
        minutes.set(activity.id, minutesInBlock(activity, lengths[index] ?? planned, planned));
      }
    }
  }
  return minutes;
}

const servedBy = (activities: readonly FittedActivity[]) =>
  new Set(activities.flatMap(({ outcomes }) => outcomes));

/**
 * Fits a plan into a slot: shortens steps towards their minimums (or stretches them towards their
 * maximums) in proportion to what each can give, and where that is not enough proposes steps to drop by
 * their drop order. Locks stay; no step goes below its minimum: where the slot cannot be reached the
 * proposal says how far it is over.
 */
export function fitTo(
  activities: readonly FittedActivity[],
  clock: { readonly start: number; readonly slot: number },
  wishes: FitWishes = {},
): FitProposal {
  const blocks = blocksOf(activities);
  const dropped = droppedOf(blocks, clock, wishes);
  const running = runningBlocks(blocks, ({ id }) => dropped.has(id));
  const minutes = minutesOf(running, clock);
  const steps = activities.map(({ id, minutes: { planned } }) => ({
    activity: id,
    from: planned,
    to: minutes.get(id) ?? 0,
    isDropped: dropped.has(id),
  }));
  const variant = steps
    .filter(({ from, to, isDropped }) => isDropped || from !== to)
    .map(({ activity, to }) => ({ activity, minutes: to }));
  const { total } = scheduleOf(activities, clock.start, variant);
  const kept = servedBy(activities.filter(({ id }) => !dropped.has(id)));
  const limits = { minimum: minimumOf(running), maximum: Number.POSITIVE_INFINITY };
  return {
    steps,
    fit: fitOf(total, clock.slot, limits),
    total,
    minimum: minimumOf(blocks),
    lostOutcomes: [...servedBy(activities)].filter((outcome) => !kept.has(outcome)),
    variant,
  };
}
