import type { Autosave, SaveState } from "./autosave.ts";
import { createObservable } from "./observable.ts";

/** One thing that is being edited, as the status bar and the window's closing see it. */
type SaveEntry = {
  readonly autosave: Pick<Autosave<never>, "flush" | "keepMine" | "discard" | "state">;
  /** Loads the newer version after a conflict. */
  readonly reload: () => void;
};

const entries = new Map<symbol, SaveEntry>();
let lastSavedAt: string | null = null;

/** The worst state of all that is being edited; with the time of the last save where all is well. */
export const saveState = createObservable<SaveState>({ kind: "saved", at: null });
/** Counts saves, so that what is computed from them can be loaded again. */
export const saveCount = createObservable(0);

const order = ["failed", "saving", "unsaved", "saved"] as const;

export function reportSave(state: SaveState): void {
  if (state.kind === "saved" && state.at) {
    lastSavedAt = state.at;
    saveCount.set(saveCount.get() + 1);
  }
  summarise();
}

function summarise(): void {
  const states = [...entries.values()].map(({ autosave }) => autosave.state());
  const worst = order
    .map((kind) => states.find((state) => state.kind === kind))
    .find((state) => state !== undefined);
  const isSaved = !worst || worst.kind === "saved";
  const previous = saveState.get();
  const next: SaveState = isSaved ? { kind: "saved", at: lastSavedAt } : worst;
  if (JSON.stringify(previous) !== JSON.stringify(next)) saveState.set(next);
}

/** A save that does not go through an autosave (a placement, a setting) is told here. */
export function noteSaved(): void {
  reportSave({ kind: "saved", at: new Date().toISOString() });
}

/** Adds a thing that is being edited; the returned function saves it and takes it out. */
export function registerSave(entry: SaveEntry): () => void {
  const key = Symbol("save");
  entries.set(key, entry);
  return () => {
    void entry.autosave.flush().finally(() => {
      if (entry.autosave.state().kind === "saved") entries.delete(key);
      summarise();
    });
  };
}

/** Ends when everything that is being edited is with the engine, or could not be saved. */
export async function flushSaves(): Promise<void> {
  await Promise.all([...entries.values()].map(({ autosave }) => autosave.flush()));
}

const conflicting = () =>
  [...entries.values()].filter(({ autosave }) => {
    const state = autosave.state();
    return state.kind === "failed" && state.fault.code === "CONFLICT";
  });

export async function keepMine(): Promise<void> {
  await Promise.all(conflicting().map(({ autosave }) => autosave.keepMine()));
}

export function takeTheirs(): void {
  for (const entry of conflicting()) {
    entry.autosave.discard();
    entry.reload();
  }
}

/** Saves when the window loses the person's attention or closes; asks only when something would be lost. */
export function saveWhenLeaving(target: Window): () => void {
  const flush = () => void flushSaves();
  const beforeUnload = (event: BeforeUnloadEvent) => {
    flush();
    if (saveState.get().kind === "failed") event.preventDefault();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  target.addEventListener("blur", flush, { signal });
  target.addEventListener("pagehide", flush, { signal });
  target.addEventListener("beforeunload", beforeUnload, { signal });
  target.document.addEventListener("visibilitychange", flush, { signal });
  return () => listeners.abort();
}
