import type { VariantStep } from "../curriculum/course.ts";
import type { Activity } from "../curriculum/session.ts";

/** What planning needs to know of an activity. */
export type PlannedActivity = Pick<Activity, "id" | "method" | "minutes">;

/** An activity on the session's clock. Times are minutes from midnight. */
export type ScheduledStep<Step extends PlannedActivity = PlannedActivity> = {
  readonly activity: Step;
  /** The minutes it runs here: the variant's, or the planned ones. */
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
};

export type Schedule<Step extends PlannedActivity = PlannedActivity> = {
  /** The steps that run, in their order. */
  readonly steps: readonly ScheduledStep<Step>[];
  /** The steps that the variant leaves out. */
  readonly leftOut: readonly Step[];
  readonly start: number;
  readonly end: number;
  /** The sum of the minutes that run. */
  readonly total: number;
};

/** When a session starts unless a timetable says otherwise: 11:00, in minutes from midnight. */
export const usualStart = 11 * 60;

/** The minutes of an activity in a variant; 0 means that it is left out. */
export function minutesIn(activity: PlannedActivity, variant: readonly VariantStep[]): number {
  const step = variant.find(({ activity: id }) => id === activity.id);
  return step ? step.minutes : activity.minutes.planned;
}

/**
 * Puts activities on the clock one after another. A step of the variant with 0 minutes is left out;
 * an activity planned with 0 minutes stays and takes no time.
 */
export function scheduleOf<Step extends PlannedActivity>(
  activities: readonly Step[],
  startMinutes: number,
  variant: readonly VariantStep[] = [],
): Schedule<Step> {
  const dropped = new Set(
    variant.filter(({ minutes }) => minutes === 0).map((step) => step.activity),
  );
  const steps: ScheduledStep<Step>[] = [];
  let clock = startMinutes;
  for (const activity of activities) {
    if (dropped.has(activity.id)) continue;
    const minutes = minutesIn(activity, variant);
    steps.push({ activity, minutes, start: clock, end: clock + minutes });
    clock += minutes;
  }
  return {
    steps,
    leftOut: activities.filter(({ id }) => dropped.has(id)),
    start: startMinutes,
    end: clock,
    total: clock - startMinutes,
  };
}
