import type { VariantStep } from "../curriculum/course.ts";
import type { Session } from "../curriculum/session.ts";
import {
  blocksOf,
  runningBlocks,
  variantMinutes,
  type PlannedActivity,
  type ScheduledStep,
} from "./blocks.ts";
import { clashesOf, type Clash } from "./clashes.ts";

export type Schedule<Step extends PlannedActivity = PlannedActivity> = {
  /** The steps that run, in their order. */
  readonly steps: readonly ScheduledStep<Step>[];
  /** The steps that the variant leaves out. */
  readonly leftOut: readonly Step[];
  readonly start: number;
  readonly end: number;
  /** Minutes from start to end: the sum of the steps where nothing is locked or runs alongside. */
  readonly total: number;
  /** Every overlap, gap and wait that locks and parallel steps of different length make. */
  readonly clashes: readonly Clash[];
};

/** When a session starts unless it or a timetable says otherwise: 11:00, in minutes from midnight. */
export const usualStart = 11 * 60;

/** When a session starts, in minutes from midnight. */
export const startOf = ({ startsAt }: Pick<Session, "startsAt">): number => startsAt ?? usualStart;

/**
 * Puts activities on the clock, one block after another; a locked one starts at its time whatever runs
 * then. A step of the variant with 0 minutes is left out; an activity planned with 0 minutes stays and
 * takes no time.
 */
export function scheduleOf<Step extends PlannedActivity>(
  activities: readonly Step[],
  startMinutes: number,
  variant: readonly VariantStep[] = [],
): Schedule<Step> {
  const given = variantMinutes(variant);
  const isLeftOut = ({ id }: Step) => given.get(id) === 0;
  const steps: ScheduledStep<Step>[] = [];
  let clock = startMinutes;
  let isEven = true;
  for (const block of runningBlocks(blocksOf(activities), isLeftOut)) {
    const start = block.startsAt ?? clock;
    const tracks = block.activities.length;
    isEven &&= start === clock && tracks === 1;
    for (const [track, activity] of block.activities.entries()) {
      const minutes = given.get(activity.id) ?? activity.minutes.planned;
      steps.push({ activity, minutes, start, end: start + minutes, track, tracks });
      clock = Math.max(clock, start + minutes);
    }
  }
  return {
    steps,
    leftOut: activities.filter(isLeftOut),
    start: startMinutes,
    end: clock,
    total: clock - startMinutes,
    clashes: isEven ? [] : clashesOf(steps, startMinutes),
  };
}
