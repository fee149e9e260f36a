import type { Placement, VariantStep } from "../curriculum/course.ts";
import type { Activity, Session } from "../curriculum/session.ts";
import { fitOf, type Fit } from "./fit.ts";
import { scheduleOf, startOf, type Schedule } from "./schedule.ts";
import { minuteSums, type MinuteSums } from "./sums.ts";

/** A plan against its slot: its steps on the clock, its sums, and how they stand to the slot. */
export type Plan = {
  readonly schedule: Schedule<Activity>;
  /** Minutes. */
  readonly slot: number;
  readonly sums: MinuteSums;
  readonly fit: Fit;
  readonly variant: readonly VariantStep[];
};

/** A session's plan as it runs in a placement, or in its own slot. */
export function planOf(
  session: Session,
  placement: Pick<Placement, "minutes" | "variant"> | null,
): Plan {
  const variant = placement?.variant ?? [];
  const slot = placement?.minutes ?? session.minutes;
  const schedule = scheduleOf(session.activities, startOf(session), variant);
  const sums = minuteSums(session.activities);
  return { schedule, slot, sums, fit: fitOf(schedule.total, slot, sums), variant };
}
