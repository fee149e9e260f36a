import { toFault, type ClientFault } from "./faults.ts";

/** How a thing that is being edited stands to what the engine has. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly fault: ClientFault };

export type Saved = { readonly version: number; readonly savedAt: string };

export type SaveTask<Value> = {
  /** The version that the first change is made on. */
  readonly version: number;
  readonly save: (value: Value, version: number) => Promise<Saved>;
  /** The version that the engine has now: what "keep mine" saves over after a conflict. */
  readonly latest: () => Promise<number>;
  readonly onState: (state: SaveState) => void;
};

export type Autosave<Value> = {
  readonly change: (value: Value) => void;
  /** Saves what waits, at once; ends when nothing waits or saving failed. */
  readonly flush: () => Promise<void>;
  /** After a conflict: saves this side's value over the newer version. */
  readonly keepMine: () => Promise<void>;
  /** After a conflict: gives up what waits, so that the newer version can be loaded. */
  readonly discard: () => void;
  readonly state: () => SaveState;
  /** The version that the engine had at the last save. */
  readonly version: () => number;
};

/** Milliseconds: rest after the last change, longest wait while changes go on, pause after a failure. */
export const saveTiming = { rest: 400, longest: 700, retry: 4_000 } as const;

/** Saves a value soon after it changes: one save at a time, each on the version that the last one gave. */
export function createAutosave<Value>(task: SaveTask<Value>): Autosave<Value> {
  let version = task.version;
  let waiting: { readonly value: Value } | null = null;
  let waitingSince = 0;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SaveState = { kind: "saved", at: null };

  const report = (next: SaveState) => {
    state = next;
    task.onState(next);
  };
  const inConflict = () => state.kind === "failed" && state.fault.code === "CONFLICT";

  const runAfter = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  };

  const change = (value: Value) => {
    if (!waiting) waitingSince = Date.now();
    waiting = { value };
    if (inConflict()) return;
    if (!running) report({ kind: "unsaved" });
    const left = waitingSince + saveTiming.longest - Date.now();
    runAfter(Math.max(0, Math.min(saveTiming.rest, left)));
  };

  const saveOnce = async () => {
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    report({ kind: "saving" });
    try {
      const saved = await task.save(value, version);
      version = saved.version;
      report(waiting ? { kind: "unsaved" } : { kind: "saved", at: saved.savedAt });
    } catch (error) {
      waiting ??= { value };
      report({ kind: "failed", fault: toFault(error) });
      if (!inConflict()) runAfter(saveTiming.retry);
    }
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    if (running) {
      await running;
      if (waiting && state.kind !== "failed") await run();
      return;
    }
    running = saveOnce().finally(() => {
      running = null;
    });
    await running;
  };

  const flush = async () => {
    if (inConflict()) return;
    await run();
    if (waiting && state.kind !== "failed") await flush();
  };

  const keepMine = async () => {
    try {
      version = await task.latest();
      report({ kind: "unsaved" });
      await flush();
    } catch (error) {
      report({ kind: "failed", fault: toFault(error) });
    }
  };

  const discard = () => {
    clearTimeout(timer);
    waiting = null;
    report({ kind: "saved", at: null });
  };

  return { change, flush, keepMine, discard, state: () => state, version: () => version };
}
