import type { VariantStep } from "../curriculum/course.ts";
import type { Activity } from "../curriculum/session.ts";

/** What planning needs to know of an activity. */
export type PlannedActivity = Pick<
  Activity,
  "id" | "method" | "minutes" | "kind" | "startsAt" | "alongside"
>;

/** An activity on the session's clock. Times are minutes from midnight. */
export type ScheduledStep<Step extends PlannedActivity = PlannedActivity> = {
  readonly activity: Step;
  /** The minutes it runs here: the variant's, or the planned ones. */
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
  /** Its place among the activities that start with it, from 0, and how many they are. */
  readonly track: number;
  readonly tracks: number;
};

/** Activities that start together: one alone, or several beside each other with different groups. */
export type Block<Step extends PlannedActivity = PlannedActivity> = {
  readonly activities: readonly Step[];
  /** The time of day to which its first activity is locked; null where it follows what comes before. */
  readonly startsAt: number | null;
};

/** Whether an activity runs with the block above it, where there is one. */
export const joinsBlock = ({ alongside, startsAt }: PlannedActivity): boolean =>
  alongside === true && startsAt === undefined;

/**
 * Activities in blocks, in their order. An activity that runs alongside joins the block above it; a
 * lock starts a block of its own, because a locked activity waits for nobody.
 */
export function blocksOf<Step extends PlannedActivity>(activities: readonly Step[]): Block<Step>[] {
  const blocks: { activities: Step[]; startsAt: number | null }[] = [];
  for (const activity of activities) {
    const block = blocks.at(-1);
    if (block && joinsBlock(activity)) block.activities.push(activity);
    else blocks.push({ activities: [activity], startsAt: activity.startsAt ?? null });
  }
  return blocks;
}

/** The minutes that each changed activity has in a variant, by its id; 0 means that it is left out. */
export function variantMinutes(variant: readonly VariantStep[]): ReadonlyMap<string, number> {
  if (variant.length === 0) return unchanged;
  const given = new Map<string, number>();
  for (const { activity, minutes } of variant) given.set(activity, minutes);
  return given;
}
const unchanged: ReadonlyMap<string, number> = new Map();

/** Blocks without the activities that a variant leaves out; a lock goes with the activity that has it. */
export const runningBlocks = <Step extends PlannedActivity>(
  blocks: readonly Block<Step>[],
  isLeftOut: (activity: Step) => boolean,
): Block<Step>[] =>
  blocks
    .map((block) => {
      const activities = block.activities.filter((activity) => !isLeftOut(activity));
      return { activities, startsAt: activities[0]?.startsAt ?? null };
    })
    .filter(({ activities }) => activities.length > 0);
