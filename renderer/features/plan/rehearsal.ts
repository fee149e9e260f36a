import type { Activity } from "../../../shared/curriculum/session.ts";

/** A plan that is being run through: what each step took so far, in milliseconds. */
export type Rehearsal = {
  readonly step: string;
  readonly taken: Readonly<Record<string, number>>;
  /** When the clock was last read; null while it is paused. */
  readonly readAt: number | null;
};

export const startRehearsal = (step: string, now: number): Rehearsal => ({
  step,
  taken: {},
  readAt: now,
});

/** Adds the time since the clock was last read to the step that runs. */
export function tick(rehearsal: Rehearsal, now: number): Rehearsal {
  const { step, taken, readAt } = rehearsal;
  if (readAt === null) return rehearsal;
  const sum = (taken[step] ?? 0) + Math.max(0, now - readAt);
  return { ...rehearsal, taken: { ...taken, [step]: sum }, readAt: now };
}

export const pauseOrGoOn = (rehearsal: Rehearsal, now: number): Rehearsal =>
  rehearsal.readAt === null
    ? { ...rehearsal, readAt: now }
    : { ...tick(rehearsal, now), readAt: null };

export const goTo = (rehearsal: Rehearsal, step: string, now: number): Rehearsal => ({
  ...tick(rehearsal, now),
  step,
});

/** What each rehearsed step took in whole minutes, at least one; by id. */
export const minutesTaken = ({ taken }: Rehearsal): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(taken).map(([id, time]) => [id, Math.max(1, Math.round(time / 60_000))]),
  );

/** Takes the minutes that steps really took as planned; minimum and maximum give way where they must. */
export const takeAsPlanned = (
  steps: readonly Activity[],
  minutes: Readonly<Record<string, number>>,
): Activity[] =>
  steps.map((step) => {
    const planned = minutes[step.id];
    if (planned === undefined) return step;
    const { minimum, maximum } = step.minutes;
    const around = { minimum: Math.min(minimum, planned), maximum: Math.max(maximum, planned) };
    return { ...step, minutes: { ...around, planned } };
  });
