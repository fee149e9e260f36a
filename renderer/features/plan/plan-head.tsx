import { IconAlertTriangle, IconCheck, IconClock } from "@tabler/icons-react";
import { clock } from "../../../shared/language/dates.ts";
import type { Fit } from "../../../shared/planning/fit.ts";
import {
  methodFamilies,
  minutesByFamily,
  participantShare,
} from "../../../shared/planning/sums.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { ClockInput } from "../../ui/clock-input.tsx";
import type { PlanContext } from "./plan.ts";
import classes from "./plan.module.css";

/** The total against the slot, the time it runs, and who is at work how long. */
export function PlanHead({ context: { view, record } }: { context: PlanContext }) {
  const words = useWords(planWords);
  const tools = useWords(planToolWords);
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
        <ClockInput
          label={tools.starts}
          refusal={tools.clockRefusal}
          value={schedule.start}
          onChange={(startsAt) =>
            record.change((session) => ({ ...session, startsAt }), "startsAt")
          }
        />
        –{clock(schedule.end, format.language)}
      </span>
      <ul className={classes.legend}>
        {methodFamilies.map((family) => (
          <li key={family}>
            <span className={classes.swatch} data-family={family} aria-hidden /> {names[family]}{" "}
            <strong>{format.digits(Math.round(families[family]))}</strong>
          </li>
        ))}
        {families.breaks > 0 && (
          <li>
            <span className={classes.swatch} data-family="break" aria-hidden /> {tools.breaks}{" "}
            <strong>{format.digits(Math.round(families.breaks))}</strong>
          </li>
        )}
        <li>{tools.share(format.digits(Math.round(participantShare(schedule) * 100)))}</li>
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
