import { useEffect, useState } from "react";
import { useFormat } from "../../../i18n/format.ts";
import { showWords } from "../../../i18n/show-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { aheadBy, type Slot } from "./pace.ts";
import classes from "./show.module.css";

type ClockProps = {
  startedAt: number;
  /** The minute of the plan at which the clock was started. */
  offset: number;
  slot: Slot;
  total: number;
  restart: () => void;
};

function useSeconds(startedAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - startedAt) / 1_000));
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** How long the show has run, of how much, and whether it is ahead of its plan or behind. */
export function ShowClock({ startedAt, offset, slot, total, restart }: ClockProps) {
  const words = useWords(showWords);
  const format = useFormat();
  const seconds = useSeconds(startedAt);
  const ahead = aheadBy(offset + seconds / 60, slot);
  const pace =
    ahead === 0
      ? words.onTime
      : (ahead > 0 ? words.ahead : words.behind)(format.minutes(Math.abs(ahead)));
  return (
    <div className={classes.clock}>
      <span className={classes.time} role="timer" aria-label={words.elapsed}>
        {format.digits(`${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`)}
      </span>
      {total > 0 && <span>{words.ofPlan(format.minutes(Math.round(total)))}</span>}
      {total > 0 && (
        <span className={classes.pace} data-behind={ahead < 0}>
          {pace}
        </span>
      )}
      <button type="button" onClick={restart}>
        {words.again}
      </button>
    </div>
  );
}
