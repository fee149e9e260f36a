import type { Placement } from "../../../shared/curriculum/course.ts";
import type { Activity, Session } from "../../../shared/curriculum/session.ts";
import type { Slide } from "../../../shared/deck/deck.ts";
import type { Plan } from "../../../shared/planning/plan-of.ts";
import type { PlacedPlan, PlanValue } from "../../client/plan-record.ts";
import type { EditedRecord } from "../../client/use-record.ts";

/** What the parts of the screen need to show and change the plan. */
export type PlanContext = {
  readonly record: EditedRecord<Session>;
  readonly view: Plan;
  /** The placement that is looked at; null for the session's own slot. */
  readonly placement: Placement | null;
  /** How many people the plan is for: copies and groups are counted by it. */
  readonly participants: number;
  readonly setParticipants: (participants: number) => void;
  readonly setPlaced: (placement: string, plan: PlacedPlan) => void;
  readonly slides: readonly Slide[];
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
  /** Changes the steps; `topic` names the field, so that typing on in it is one step of undo. */
  readonly changeSteps: (change: (steps: Activity[]) => Activity[], topic?: string) => void;
};

/** The session's part of what the screen edits; what is undone is the whole. */
export const sessionPart = (plan: EditedRecord<PlanValue>): EditedRecord<Session> => ({
  ...plan,
  value: plan.value.session,
  change: (update, topic) =>
    plan.change((value) => {
      const session = update(value.session);
      return session === value.session ? value : { session, placed: withoutLost(value, session) };
    }, topic),
});

/** Variants without the steps that a change has taken away, so that undo brings both back. */
function withoutLost({ session: before, placed }: PlanValue, { activities }: Session) {
  if (activities === before.activities) return placed;
  const ids = new Set(activities.map(({ id }) => id));
  const isLost = ({ activity }: { activity: string }) => !ids.has(activity);
  if (!Object.values(placed).some(({ variant }) => variant.some(isLost))) return placed;
  return Object.fromEntries(
    Object.entries(placed).map(([id, plan]) => [
      id,
      { ...plan, variant: plan.variant.filter((step) => !isLost(step)) },
    ]),
  );
}
