import { useCallback, useRef, useState } from "react";
import type { Saved } from "./autosave.ts";
import { record, redo, startHistory, undo, type History } from "./history.ts";
import { useAutosave } from "./use-autosave.ts";

export type RecordOptions<Value> = {
  readonly initial: Value;
  readonly version: number;
  readonly save: (value: Value, version: number) => Promise<Saved>;
  readonly latest: () => Promise<number>;
  readonly reload: () => void;
};

/** A stored value that a screen edits: every change is saved by itself and can be undone. */
export type EditedRecord<Value> = {
  readonly value: Value;
  /** `topic` names the field, so that typing on in it is one step of undo. */
  readonly change: (update: (value: Value) => Value, topic?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly flush: () => Promise<void>;
};

export function useRecord<Value>(options: RecordOptions<Value>): EditedRecord<Value> {
  const [history, setHistory] = useState(() => startHistory(options.initial));
  const latest = useRef(history);
  const { change: save, flush } = useAutosave<Value>(options);

  const step = useCallback(
    (next: History<Value>) => {
      if (next === latest.current) return;
      latest.current = next;
      setHistory(next);
      save(next.present);
    },
    [save],
  );
  const change = useCallback(
    (update: (value: Value) => Value, topic?: string) => {
      const present = update(latest.current.present);
      if (present === latest.current.present) return;
      step(record(latest.current, present, topic ?? null, Date.now()));
    },
    [step],
  );
  return {
    value: history.present,
    change,
    undo: useCallback(() => step(undo(latest.current)), [step]),
    redo: useCallback(() => step(redo(latest.current)), [step]),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    flush,
  };
}
