import { useEffect, useState } from "react";
import { createAutosave, type Saved } from "./autosave.ts";
import { registerSave, reportSave } from "./save-hub.ts";

export type AutosaveOptions<Value> = {
  /** The version that was loaded. */
  readonly version: number;
  readonly save: (value: Value, version: number) => Promise<Saved>;
  /** The version that the engine has now. */
  readonly latest: () => Promise<number>;
  /** Loads the newer version after a conflict. */
  readonly reload: () => void;
};

/**
 * Saves a value at most a second after it changed, and when the component goes away. How it stands is
 * shown in the status bar, with the choice between the two versions after a conflict. The options are
 * those of the first rendering: give the component a key of what it edits and of its loading.
 */
export function useAutosave<Value>(options: AutosaveOptions<Value>): {
  readonly change: (value: Value) => void;
  readonly flush: () => Promise<void>;
} {
  const [entry] = useState(() => ({
    autosave: createAutosave<Value>({ ...options, onState: reportSave }),
    reload: options.reload,
  }));
  useEffect(() => registerSave(entry), [entry]);
  return entry.autosave;
}
