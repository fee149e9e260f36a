import { emptyStep } from "../../../shared/curriculum/empty-step.ts";
import type { Activity, Session } from "../../../shared/curriculum/session.ts";
import { newId } from "../../../shared/lib/ids.ts";

type Steps = readonly Activity[];

/** Adds an empty step at the end. */
export const addStep = (steps: Steps): Activity[] => [...steps, emptyStep(newId())];

/** Puts a step after another, or at the end where that is not there. */
export function insertAfter(steps: Steps, after: string | null, step: Activity): Activity[] {
  const index = steps.findIndex(({ id }) => id === after);
  return index < 0 ? [...steps, step] : steps.toSpliced(index + 1, 0, step);
}

/** Puts a copy of a step right after it. */
export const duplicateStep = (steps: Steps, id: string): Activity[] =>
  steps.flatMap((step) => (step.id === id ? [step, { ...step, id: newId() }] : [step]));

export const removeStep = (steps: Steps, id: string): Activity[] =>
  steps.filter((step) => step.id !== id);

/** Moves a step to a position (from 0); a position outside is taken as the nearest end. */
export function moveStep(steps: Steps, id: string, position: number): Activity[] {
  const step = steps.find((one) => one.id === id);
  if (!step) return [...steps];
  const others = removeStep(steps, id);
  const place = Math.max(0, Math.min(others.length, position));
  return [...others.slice(0, place), step, ...others.slice(place)];
}

export const changeStep = (steps: Steps, id: string, change: Partial<Activity>): Activity[] =>
  steps.map((step) => (step.id === id ? { ...step, ...change } : step));

/** Takes an outcome out of a session, and out of everything that refers to it but its test items. */
export function removeOutcome(session: Session, id: string): Session {
  return {
    ...session,
    outcomes: session.outcomes.filter((outcome) => outcome.id !== id),
    activities: session.activities.map((step) => ({
      ...step,
      outcomes: step.outcomes.filter((outcome) => outcome !== id),
    })),
  };
}
