import { IconAlertTriangle, IconCheck, IconClock } from "@tabler/icons-react";
import { clock } from "../../../shared/language/dates.ts";
import type { Fit } from "../../../shared/planning/fit.ts";
import { methodFamilies, minutesByFamily } from "../../../shared/planning/sums.ts";
import { useFormat } from "../../i18n/format.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import type { PlanView } from "./plan.ts";
import classes from "./plan.module.css";

/** The total against the slot, the time it runs, and who is at work how long. */
export function PlanHead({ view }: { view: PlanView }) {
  const words = useWords(planWords);
  const names = useWords(terms).family;
  const format = useFormat();
  const { schedule, slot } = view;
  const families = minutesByFamily(schedule.steps);
  return (
    <div className={classes.head}>
      <p className={classes.total}>
        <strong>{format.digits(schedule.total)}</strong> {words.ofMinutes(format.digits(slot))}
      </p>
      <FitWords fit={view.fit} />
      <span className={classes.clock}>
        {clock(schedule.start, format.language)}–{clock(schedule.end, format.language)}
      </span>
      <ul className={classes.legend}>
        {methodFamilies.map((family) => (
          <li key={family}>
            <span className={classes.swatch} data-family={family} aria-hidden /> {names[family]}{" "}
            <strong>{format.digits(families[family])}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FitWords({ fit }: { fit: Fit }) {
  const words = useWords(planWords);
  if (fit.status === "fits") {
    return (
      <span className={classes.fit} data-fit="fits">
        <IconCheck size={16} stroke={1.75} aria-hidden /> {words.fits}
      </span>
    );
  }
  const Icon = fit.status === "over" ? IconAlertTriangle : IconClock;
  const cannot = fit.status === "over" && !fit.possible ? `, ${words.cannotFit}` : "";
  return (
    <span className={classes.fit} data-fit={fit.status}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {words[fit.status](fit.minutes)}
      {cannot}
    </span>
  );
}
