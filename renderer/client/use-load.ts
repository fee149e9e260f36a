import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { toFault, type ClientFault } from "./faults.ts";
import { flushSaves } from "./save-hub.ts";

export type Loaded<Value> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly fault: ClientFault }
  | { readonly kind: "ready"; readonly value: Value; readonly load: number };

/**
 * Asks the engine, after everything that is being edited has been saved. `key` names what is asked
 * for: a new key asks again, and an answer to an old key is dropped. With `keep` the last answer
 * stays in sight until the next one is there.
 */
export function useLoad<Value>(
  key: string,
  ask: () => Promise<Value>,
  keep = false,
): { readonly state: Loaded<Value>; readonly reload: () => void } {
  const [load, setLoad] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; state: Loaded<Value> }>({
    key,
    state: { kind: "loading" },
  });
  const askNow = useEffectEvent(ask);
  useEffect(() => {
    let wanted = true;
    const tell = (state: Loaded<Value>) => wanted && setAnswer({ key, state });
    flushSaves()
      .then(() => askNow())
      .then(
        (value) => tell({ kind: "ready", value, load }),
        (error: unknown) => tell({ kind: "failed", fault: toFault(error) }),
      );
    return () => {
      wanted = false;
    };
  }, [key, load]);
  const reload = useCallback(() => setLoad((count) => count + 1), []);
  const state: Loaded<Value> = keep || answer.key === key ? answer.state : { kind: "loading" };
  return { state, reload };
}
