import { Checkbox } from "@mantine/core";
import type { Activity } from "../../../shared/curriculum/session.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { useWords } from "../../i18n/words.ts";
import { ClockInput } from "../../ui/clock-input.tsx";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import type { PlanContext } from "./plan.ts";
import classes from "./plan.module.css";

type ClockPartProps = {
  context: PlanContext;
  activity: Activity;
  isFirst: boolean;
  change: (step: Partial<Activity>, topic?: string) => void;
};

/** Where a step stands on the clock: locked, a break, or beside the one above. */
export function ClockPart({ context, activity, isFirst, change }: ClockPartProps) {
  const words = useWords(planToolWords);
  const { startsAt } = activity;
  const isLocked = startsAt !== undefined;
  const { schedule } = context.view;
  const now = schedule.steps.find(({ activity: { id } }) => id === activity.id)?.start;
  const lock = () =>
    change({
      startsAt: isLocked ? undefined : (now ?? schedule.start) % 1_440,
      alongside: undefined,
    });
  return (
    <InspectorPart title={words.clockTitle}>
      <div className={classes.checks}>
        <div className={classes.lockLine}>
          <Checkbox size="xs" checked={isLocked} onChange={lock} label={words.lock} />
          {isLocked && (
            <ClockInput
              label={words.lockedAt}
              refusal={words.clockRefusal}
              value={startsAt}
              onChange={(moment) => change({ startsAt: moment }, "startsAt")}
            />
          )}
        </div>
        <Checkbox
          size="xs"
          checked={activity.kind === "break"}
          onChange={() => change({ kind: activity.kind ? undefined : "break" })}
          label={words.isBreak}
        />
        <Checkbox
          size="xs"
          disabled={isFirst || isLocked}
          checked={activity.alongside === true}
          onChange={() => change({ alongside: activity.alongside ? undefined : true })}
          label={words.alongside}
        />
      </div>
    </InspectorPart>
  );
}
