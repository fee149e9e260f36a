import { methods } from "../../../shared/curriculum/methods.ts";
import { clock } from "../../../shared/language/dates.ts";
import { useFormat } from "../../i18n/format.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { PlanView } from "./plan.ts";
import classes from "./plan.module.css";

type TimeBarProps = {
  view: PlanView;
  selected: string | null;
  onSelect: (id: string) => void;
};

const tickEvery = 15;

/** The session as a ribbon: each step as long as its minutes, in the look of its method's family. */
export function TimeBar({ view, selected, onSelect }: TimeBarProps) {
  const words = useWords(planWords);
  const format = useFormat();
  const { schedule, slot } = view;
  const whole = Math.max(schedule.total, slot, 1);
  const share = (minutes: number) => `${(minutes / whole) * 100}%`;
  const ticks = Array.from({ length: Math.floor(whole / tickEvery) + 1 }, (_, i) => i * tickEvery);
  return (
    <div className={classes.ribbon} role="group" aria-label={words.timeBar}>
      <div className={classes.segments}>
        {schedule.steps
          .filter(({ minutes }) => minutes > 0)
          .map(({ activity, minutes }) => (
            <button
              key={activity.id}
              type="button"
              className={classes.segment}
              data-family={methods[activity.method].family}
              aria-pressed={activity.id === selected}
              style={{ width: share(minutes) }}
              title={`${format.text(activity.title)}, ${format.minutes(minutes)}`}
              onClick={() => onSelect(activity.id)}
            >
              <span lang="en">{activity.method}</span>
              <span>{format.digits(minutes)}</span>
            </button>
          ))}
        {slot < schedule.total && (
          <span className={classes.slotEnd} style={{ left: share(slot) }} aria-hidden />
        )}
      </div>
      <div className={classes.ticks} aria-hidden>
        {ticks.map((minutes) => (
          <span key={minutes} data-last={minutes === whole} style={{ left: share(minutes) }}>
            {clock(schedule.start + minutes, format.language)}
          </span>
        ))}
      </div>
    </div>
  );
}
