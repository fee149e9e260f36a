import { operationBytes } from "./size.ts";
import type { Change, Step } from "./step.ts";

/** How much a story remembers: steps, and bytes of what was changed in them. */
export const storyLimits = { steps: 1_000, bytes: 16_000_000 };
export type StoryLimits = typeof storyLimits;

/** A step while it is still being added to. */
export type Draft<Name extends string> = {
  -readonly [Field in keyof Step<Name>]: Step<Name>[Field] extends readonly (infer Item)[]
    ? Item[]
    : Step<Name>[Field];
};

/** The steps that can be taken back, and those that can be done again, within limits. */
export type Ledger<Name extends string> = {
  /** The last step, and the one before it. */
  readonly last: (back?: 1 | 2) => Draft<Name> | undefined;
  readonly begin: (step: Draft<Name>) => void;
  /** Adds a change to the last step. What could be done again is forgotten, and what is too long ago. */
  readonly add: (change: Change<Name>) => void;
  /** Makes the last step part of the one before it. */
  readonly join: () => void;
  /** Takes the last step over to those that can be done again, or back from there. */
  readonly back: () => Step<Name> | null;
  readonly forth: () => Step<Name> | null;
  readonly canGo: (direction: "back" | "forth") => boolean;
  readonly steps: () => number;
  readonly bytes: () => number;
};

export function createLedger<Name extends string>(limits: StoryLimits): Ledger<Name> {
  const past: Draft<Name>[] = [];
  const future: Draft<Name>[] = [];
  let bytes = 0;

  const forget = (steps: readonly Step<Name>[]) => {
    for (const step of steps) bytes -= step.bytes;
  };
  const isTooMuch = () => past.length > limits.steps || (bytes > limits.bytes && past.length > 1);
  const move = (from: Draft<Name>[], to: Draft<Name>[]) => {
    const step = from.pop();
    if (step) to.push(step);
    return step ?? null;
  };

  return {
    last: (back = 1) => past.at(-back),
    begin: (step) => void past.push(step),
    add(change) {
      const step = past.at(-1);
      const size = operationBytes(change.operation);
      step?.changes.push(change);
      if (step) step.bytes += size;
      bytes += size;
      forget(future.splice(0));
      while (isTooMuch()) forget(past.splice(0, 1));
    },
    join() {
      const last = past.pop();
      const step = past.at(-1);
      if (!last || !step) return;
      step.changes.push(...last.changes);
      step.bytes += last.bytes;
      step.after = last.after;
      step.changedAt = last.changedAt;
    },
    back: () => move(past, future),
    forth: () => move(future, past),
    canGo: (direction) => (direction === "back" ? past : future).length > 0,
    steps: () => past.length + future.length,
    bytes: () => bytes,
  };
}
