import { useCallback, useEffect, useState } from "react";
import type { FoundText } from "../../../shared/contract/finding.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { flushSaves, saveCount } from "../../client/save-hub.ts";
import { findState } from "./find-state.ts";

type Answer = { readonly texts: readonly FoundText[]; readonly isCut: boolean };

/** Milliseconds after the last key until all sessions are looked through. */
const rest = 250;

/** What is found in all sessions; looked for again when the words change and when a text is saved. */
export function useEverywhere() {
  const engine = useEngine();
  const { query } = useObservable(findState);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const look = useCallback(async () => {
    await flushSaves();
    return engine.finding.find(query);
  }, [engine, query]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        look().then(
          (found) => isWanted && setAnswer(found),
          () => isWanted && setAnswer({ texts: [], isCut: false }),
        );
      }, rest);
    };
    lookSoon();
    const stop = saveCount.subscribe(lookSoon);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [look]);
  return answer;
}
