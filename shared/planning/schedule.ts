import type { VariantStep } from "../curriculum/course.ts";
import type { Session } from "../curriculum/session.ts";
import { joinsBlock, variantMinutes, type PlannedActivity, type ScheduledStep } from "./blocks.ts";
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
  const leftOut: Step[] = [];
  const steps: ScheduledStep<Step>[] = [];
  let clock = startMinutes;
  let isEven = true;
  let block: Step[] = [];
  const place = () => {
    const tracks = block.length;
    if (tracks === 0) return;
    const start = block[0]?.startsAt ?? clock;
    isEven &&= start === clock && tracks === 1;
    for (let track = 0; track < tracks; track += 1) {
      const activity = block[track];
      if (!activity) continue;
      const minutes = given.get(activity.id) ?? activity.minutes.planned;
      const end = start + minutes;
      steps.push({ activity, minutes, start, end, track, tracks });
      if (end > clock) clock = end;
    }
    block = [];
  };
  for (const activity of activities) {
    if (!joinsBlock(activity)) place();
    if (given.get(activity.id) === 0) leftOut.push(activity);
    else block.push(activity);
  }
  place();
  return {
    steps,
    leftOut,
    start: startMinutes,
    end: clock,
    total: clock - startMinutes,
    clashes: isEven ? [] : clashesOf(steps, startMinutes),
  };
}
