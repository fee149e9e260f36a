import type { Placement } from "../../../shared/curriculum/course.ts";
import type { Activity, Session } from "../../../shared/curriculum/session.ts";
import type { Slide } from "../../../shared/deck/deck.ts";
import { fitOf, type Fit } from "../../../shared/planning/fit.ts";
import { scheduleOf, usualStart, type Schedule } from "../../../shared/planning/schedule.ts";
import { minuteSums, type MinuteSums } from "../../../shared/planning/sums.ts";
import type { EditedRecord } from "../../client/use-record.ts";

/** A plan against its slot: its steps on the clock, its sums, and how they stand to the slot. */
export type PlanView = {
  readonly schedule: Schedule<Activity>;
  readonly slot: number;
  readonly sums: MinuteSums;
  readonly fit: Fit;
  readonly variant: Placement["variant"];
};

export function planView(session: Session, placement: Placement | null): PlanView {
  const variant = placement?.variant ?? [];
  const slot = placement?.minutes ?? session.minutes;
  const schedule = scheduleOf(session.activities, usualStart, variant);
  const sums = minuteSums(session.activities);
  return { schedule, slot, sums, fit: fitOf(schedule.total, slot, sums), variant };
}

/** What the parts of the screen need to show and change the plan. */
export type PlanContext = {
  readonly record: EditedRecord<Session>;
  readonly view: PlanView;
  readonly slides: readonly Slide[];
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
  /** Changes the steps; `topic` names the field, so that typing on in it is one step of undo. */
  readonly changeSteps: (change: (steps: Activity[]) => Activity[], topic?: string) => void;
};
