import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { PlanContext } from "./plan.ts";
import {
  goTo,
  minutesTaken,
  pauseOrGoOn,
  startRehearsal,
  takeAsPlanned,
  tick,
} from "./rehearsal.ts";
import classes from "./rehearsal.module.css";

const second = 1_000;
const stopwatch = (time: number) => {
  const seconds = Math.floor(time / second);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

/** Runs through the plan against the clock; on finishing offers what the steps took as planned. */
export function RehearsalBar({ context, onClose }: { context: PlanContext; onClose: () => void }) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const { steps } = context.view.schedule;
  const [rehearsal, setRehearsal] = useState(() =>
    startRehearsal(steps[0]?.activity.id ?? "", Date.now()),
  );
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setRehearsal((now) => tick(now, Date.now())), second);
    return () => clearInterval(timer);
  }, []);
  const index = steps.findIndex(({ activity }) => activity.id === rehearsal.step);
  const current = steps[index];
  const next = steps[index + 1];
  const finish = () => {
    setRehearsal((now) => (now.readAt === null ? now : pauseOrGoOn(now, Date.now())));
    setDone(true);
  };
  const goOn = () => {
    if (!next) return finish();
    setRehearsal((now) => goTo(now, next.activity.id, Date.now()));
    context.select(next.activity.id);
  };
  if (isDone || !current) {
    return <Rehearsed context={context} taken={minutesTaken(rehearsal)} onClose={onClose} />;
  }
  return (
    <section className={classes.bar} aria-label={words.rehearsal}>
      <strong>
        {format.digits(index + 1)} {format.text(current.activity.title)}
      </strong>
      <span role="timer" className={classes.time}>
        {words.took(
          format.digits(stopwatch(rehearsal.taken[rehearsal.step] ?? 0)),
          format.digits(stopwatch(current.minutes * 60 * second)),
        )}
      </span>
      <Button variant="default" onClick={() => setRehearsal((now) => pauseOrGoOn(now, Date.now()))}>
        {rehearsal.readAt === null ? words.goOn : words.pause}
      </Button>
      {next && (
        <Button variant="default" onClick={goOn}>
          {words.next}
        </Button>
      )}
      <Button variant="subtle" onClick={finish}>
        {words.finish}
      </Button>
    </section>
  );
}

type RehearsedProps = {
  context: PlanContext;
  taken: Readonly<Record<string, number>>;
  onClose: () => void;
};

function Rehearsed({ context, taken, onClose }: RehearsedProps) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const steps = context.view.schedule.steps.filter(({ activity }) => taken[activity.id]);
  const take = () => {
    context.changeSteps((all) => takeAsPlanned(all, taken));
    onClose();
  };
  return (
    <section className={classes.bar} aria-label={words.rehearsed}>
      <strong>{words.rehearsed}</strong>
      <ul className={classes.taken}>
        {steps.map(({ activity, minutes }) => (
          <li key={activity.id}>
            {format.text(activity.title)}{" "}
            {words.took(format.digits(taken[activity.id] ?? 0), format.minutes(minutes))}
          </li>
        ))}
      </ul>
      <Button onClick={take}>{words.takeActual}</Button>
      <Button variant="subtle" onClick={onClose}>
        {words.discard}
      </Button>
    </section>
  );
}
