import { useCallback, useEffect, useMemo } from "react";
import { highlight } from "../highlights.ts";
import type { Texts } from "../texts.ts";
import { boxOf, isBeingTyped, wordsInSight, type DoubtfulPlace } from "./doubtful-places.ts";
import { isDoubtful, lookUp } from "./speller.ts";

const mark = "tot-spelling";
/** Milliseconds of rest until words are looked up: typing comes first. */
const rest = 500;

/**
 * Marks doubtful words in the blocks that are in sight, whenever there is nothing else to do. Gives what
 * tells the marked words now.
 */
export function useSpelling(
  texts: Texts,
  ownWords: readonly string[],
  passed: readonly string[],
): () => readonly DoubtfulPlace[] {
  const good = useMemo(() => new Set([...ownWords, ...passed]), [ownWords, passed]);
  const doubtfulInSight = useCallback(
    () => wordsInSight(texts).filter(({ word }) => isDoubtful(word) && !good.has(word.text)),
    [texts, good],
  );
  const draw = useCallback(() => {
    const ranges = doubtfulInSight().flatMap((found) => {
      const shown = boxOf(texts, found);
      const isTyped = shown && isBeingTyped(texts.editors[found.place.language], shown.range);
      return shown && !isTyped ? [shown.shown] : [];
    });
    highlight(mark, ranges);
  }, [texts, doubtfulInSight]);
  useAtRest(texts, draw);
  return doubtfulInSight;
}

/** Looks at the text when it is opened, scrolled or changed, and nothing is left to do. */
function useAtRest(texts: Texts, draw: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    let isWanted = true;
    const look = async () => {
      draw();
      const hasNew = await lookUp(wordsInSight(texts).map(({ word }) => word));
      if (isWanted && hasNew) draw();
    };
    const lookSoon = () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      timer = setTimeout(() => {
        idle = requestIdleCallback(() => void look(), { timeout: 2_000 });
      }, rest);
    };
    lookSoon();
    const stop = texts.changed.listen(lookSoon);
    window.addEventListener("scroll", lookSoon, true);
    document.addEventListener("selectionchange", lookSoon);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      cancelIdleCallback(idle);
      stop();
      window.removeEventListener("scroll", lookSoon, true);
      document.removeEventListener("selectionchange", lookSoon);
      highlight(mark, []);
    };
  }, [texts, draw]);
}
