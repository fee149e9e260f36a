import { IconAlertTriangle } from "@tabler/icons-react";
import type { Clash } from "../../../shared/planning/clashes.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { PlanContext } from "./plan.ts";
import classes from "./plan.module.css";

/** Every overlap, gap and wait, and steps whose minutes are out of order; each leads to its step. */
export function PlanClashes({ context }: { context: PlanContext }) {
  const words = useWords(planToolWords);
  const { view, record } = context;
  const unordered = record.value.activities.filter(
    ({ minutes: { minimum, planned, maximum } }) => minimum > planned || planned > maximum,
  );
  if (view.schedule.clashes.length + unordered.length === 0) return null;
  return (
    <ul className={classes.clashes} aria-label={words.clashes}>
      {view.schedule.clashes.map((clash) => (
        <Problem
          key={`${clash.kind} ${clash.activity} ${clash.other}`}
          context={context}
          step={clash.activity}
          isGrave={clash.kind !== "wait"}
        >
          <ClashWords context={context} clash={clash} />
        </Problem>
      ))}
      {unordered.map(({ id }) => (
        <Problem key={id} context={context} step={id} isGrave={false}>
          {words.outOfOrder}
        </Problem>
      ))}
    </ul>
  );
}

function useStepNumber(context: PlanContext, step: string): string {
  const format = useFormat();
  return format.digits(context.record.value.activities.findIndex(({ id }) => id === step) + 1);
}

function ClashWords({ context, clash }: { context: PlanContext; clash: Clash }) {
  const words = useWords(planToolWords);
  const other = useStepNumber(context, clash.other ?? "");
  return words[clash.kind](clash.to - clash.from, other);
}

type ProblemProps = {
  context: PlanContext;
  step: string;
  isGrave: boolean;
  children: React.ReactNode;
};

function Problem({ context, step, isGrave, children }: ProblemProps) {
  const words = useWords(planToolWords);
  const number = useStepNumber(context, step);
  return (
    <li>
      <button type="button" data-problem data-grave={isGrave} onClick={() => context.select(step)}>
        <IconAlertTriangle size={14} stroke={1.75} aria-hidden /> {words.atStep(number)} {children}
      </button>
    </li>
  );
}
