import { methods, type MethodFamily } from "../curriculum/methods.ts";
import type { PlannedActivity, ScheduledStep } from "./schedule.ts";

/** Minutes of all activities together: the least they can take, the planned, and the most. */
export type MinuteSums = {
  readonly minimum: number;
  readonly planned: number;
  readonly maximum: number;
};

export function minuteSums(activities: readonly Pick<PlannedActivity, "minutes">[]): MinuteSums {
  const sum = (pick: (minutes: MinuteSums) => number) =>
    activities.reduce((total, { minutes }) => total + pick(minutes), 0);
  return {
    minimum: sum(({ minimum }) => minimum),
    planned: sum(({ planned }) => planned),
    maximum: sum(({ maximum }) => maximum),
  };
}

/** The families in the order in which the time bar and its legend name them. */
export const methodFamilies = ["speaks", "works", "checks"] as const satisfies MethodFamily[];

/** Minutes by who is at work: the trainer speaks, the participants work, learning is checked. */
export function minutesByFamily(
  steps: readonly Pick<ScheduledStep, "activity" | "minutes">[],
): Readonly<Record<MethodFamily, number>> {
  const minutes = { speaks: 0, works: 0, checks: 0 };
  for (const step of steps) minutes[methods[step.activity.method].family] += step.minutes;
  return minutes;
}
