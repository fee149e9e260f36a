import { useEffect, useEffectEvent, useState } from "react";
import type { Block } from "../../shared/document/nodes/block.ts";
import { languages } from "../../shared/language/language.ts";
import { blocksOf } from "./studio-editor.ts";
import type { Texts } from "./texts.ts";

/** Milliseconds after the last key until something is found out again, and of work at one go. */
const rest = 300;
const slice = 4;

const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

/** Looks at every block of both texts, a few at a time, so that keys come between. */
async function lookThrough(texts: Texts, look: (block: Block) => void, stop: AbortSignal) {
  let began = performance.now();
  for (const language of languages) {
    for (const block of blocksOf(texts.editors[language])) {
      look(block);
      if (performance.now() - began < slice) continue;
      await idle();
      began = performance.now();
      if (stop.aborted) return;
    }
  }
}

/**
 * What is found out about whole texts when their writer rests: null until it is known. `look` does the
 * work for a block and remembers it; `sum` only adds up what is remembered.
 */
export function useRested<Value>(
  texts: Texts,
  look: (block: Block) => void,
  sum: () => Value,
): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  const find = useEffectEvent(async (stop: AbortSignal) => {
    await lookThrough(texts, look, stop);
    if (!stop.aborted) setValue(sum());
  });
  useEffect(() => {
    let current = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      current = new AbortController();
      void idle().then(() => find(current.signal));
    };
    const stop = () => {
      current.abort();
      clearTimeout(timer);
    };
    const release = texts.changed.listen(() => {
      stop();
      timer = setTimeout(begin, rest);
    });
    begin();
    return () => {
      stop();
      release();
    };
  }, [texts]);
  return value;
}
