import { methods, type MethodFamily } from "../curriculum/methods.ts";
import { joinsBlock, type PlannedActivity, type ScheduledStep } from "./blocks.ts";
import type { Schedule } from "./schedule.ts";

/** Minutes of all activities together: the least they can take, the planned, and the most. */
export type MinuteSums = {
  readonly minimum: number;
  readonly planned: number;
  readonly maximum: number;
};

/** The sums of a plan's blocks: activities beside each other take as long as the longest of them. */
export function minuteSums(activities: readonly PlannedActivity[]): MinuteSums {
  const done = { minimum: 0, planned: 0, maximum: 0 };
  let block: MinuteSums = { ...done };
  for (const activity of activities) {
    const { minimum, planned, maximum } = activity.minutes;
    if (joinsBlock(activity)) {
      block = {
        minimum: Math.max(block.minimum, minimum),
        planned: Math.max(block.planned, planned),
        maximum: Math.max(block.maximum, maximum),
      };
      continue;
    }
    addTo(done, block);
    block = activity.minutes;
  }
  addTo(done, block);
  return done;
}

type Growing = { -readonly [Key in keyof MinuteSums]: number };

function addTo(sums: Growing, { minimum, planned, maximum }: MinuteSums): void {
  sums.minimum += minimum;
  sums.planned += planned;
  sums.maximum += maximum;
}

/** The families in the order in which the time bar and its legend name them. */
export const methodFamilies = ["speaks", "works", "checks"] as const satisfies MethodFamily[];

export type FamilyMinutes = Readonly<Record<MethodFamily | "breaks", number>>;

/**
 * Minutes by who is at work: the trainer speaks, the participants work, learning is checked, or nobody
 * does in a break. Of activities beside each other each takes its share of the participants, so that
 * their minutes count in equal parts.
 */
export function minutesByFamily(
  steps: readonly Pick<ScheduledStep, "activity" | "minutes" | "tracks">[],
): FamilyMinutes {
  const minutes = { speaks: 0, works: 0, checks: 0, breaks: 0 };
  for (const { activity, minutes: length, tracks } of steps) {
    const family = activity.kind === "break" ? "breaks" : methods[activity.method].family;
    minutes[family] += length / tracks;
  }
  return minutes;
}

/** The share of the teaching time (breaks aside) in which participants work or are asked, 0 to 1. */
export function participantShare({ steps }: Pick<Schedule, "steps">): number {
  const { speaks, works, checks } = minutesByFamily(steps);
  const taught = speaks + works + checks;
  return taught === 0 ? 0 : (works + checks) / taught;
}
