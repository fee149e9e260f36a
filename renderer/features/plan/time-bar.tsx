import { methods } from "../../../shared/curriculum/methods.ts";
import { clock } from "../../../shared/language/dates.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { Plan } from "../../../shared/planning/plan-of.ts";
import classes from "./plan.module.css";

type TimeBarProps = {
  view: Plan;
  selected: string | null;
  onSelect: (id: string) => void;
  /** Beside the work, where half as many times have room. */
  isNarrow?: boolean;
};

const tickEvery = 15;
/** Minutes up to which all times have room also where the ribbon is narrow. */
const shortSession = 60;
/** A method's code of more letters needs a wider step to stand in. */
const shortCode = 3;

/** The session as a ribbon: each step as long as its minutes, in the look of its method's family. */
export function TimeBar({ view, selected, onSelect, isNarrow = false }: TimeBarProps) {
  const words = useWords(planWords);
  const tools = useWords(planToolWords);
  const format = useFormat();
  const { schedule, slot } = view;
  const early = Math.max(0, ...schedule.steps.map(({ start }) => schedule.start - start));
  const whole = Math.max(schedule.total, slot, 1) + early;
  const share = (minutes: number) => `${(minutes / whole) * 100}%`;
  const first = Math.min(schedule.start, ...schedule.steps.map(({ start }) => start));
  const from = (moment: number) => share(moment - first);
  const tracks = Math.max(1, ...schedule.steps.map((step) => step.tracks));
  const height = tracks === 1 ? 38 : tracks * 22;
  const every = isNarrow && whole > shortSession ? 2 * tickEvery : tickEvery;
  const ticks = Array.from({ length: Math.floor(whole / every) + 1 }, (_, i) => i * every);
  return (
    <div className={classes.ribbon} role="group" aria-label={words.timeBar}>
      <div className={classes.segments} style={{ height }}>
        {schedule.clashes
          .filter(({ kind }) => kind === "gap")
          .map((gap) => (
            <span
              key={gap.from}
              className={classes.gap}
              style={{ left: from(gap.from), width: share(gap.to - gap.from) }}
              aria-hidden
            />
          ))}
        {schedule.steps
          .filter(({ minutes }) => minutes > 0)
          .map(({ activity, minutes, start, track, tracks: beside }) => (
            <button
              key={activity.id}
              type="button"
              className={classes.segment}
              data-family={activity.kind ?? methods[activity.method].family}
              data-thin={beside > 1}
              aria-pressed={activity.id === selected}
              style={{
                left: from(start),
                width: `calc(${share(minutes)} - 2px)`,
                top: (track * height) / beside,
                height: height / beside - (beside > 1 ? 1 : 0),
              }}
              title={`${format.text(activity.title)}, ${format.minutes(minutes)}`}
              onClick={() => onSelect(activity.id)}
            >
              {activity.kind === "break" ? (
                <span>{tools.break}</span>
              ) : (
                <span lang="en" data-long={activity.method.length > shortCode}>
                  {activity.method}
                </span>
              )}
              <span>{format.digits(minutes)}</span>
            </button>
          ))}
        {schedule.clashes
          .filter(({ kind }) => kind === "overlap")
          .map((clash) => (
            <span
              key={`${clash.activity} ${clash.other}`}
              className={classes.overlap}
              style={{ left: from(clash.from), width: share(clash.to - clash.from) }}
              aria-hidden
            />
          ))}
        {slot < schedule.total && (
          <span
            className={classes.slotEnd}
            style={{ left: from(schedule.start + slot) }}
            aria-hidden
          />
        )}
      </div>
      <div className={classes.ticks} aria-hidden>
        {ticks.map((minutes) => (
          <span key={minutes} data-last={minutes / whole > 0.94} style={{ left: share(minutes) }}>
            {clock(first + minutes, format.language)}
          </span>
        ))}
      </div>
    </div>
  );
}
