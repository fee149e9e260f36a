import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { finderFor } from "../../../shared/document/find/finder.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { useObservable } from "../../client/observable.ts";
import { highlight } from "../highlights.ts";
import type { Texts } from "../texts.ts";
import { ReactEditor } from "slate-react";
import { visibleBlocks } from "../visible-blocks.ts";
import { findState } from "./find-state.ts";
import { createSearch, shownRangeOf, type Place } from "./places.ts";

/** Milliseconds after the last key until the text is looked through again. */
const rest = 150;
const all = "tot-found";
const one = "tot-found-here";

/** What is found in the session's texts now, and coloured as far as it is in sight. */
export function usePlaces(texts: Texts) {
  const { query, scope } = useObservable(findState);
  const [changes, setChanges] = useState(0);
  const [here, setHere] = useState(-1);
  const { text, matchCase, wholeWords } = query;
  const search = useMemo(
    () => createSearch(finderFor({ text, matchCase, wholeWords })),
    [text, matchCase, wholeWords],
  );
  const places = useMemo(
    () => (changes >= 0 ? search(texts, languagesOf(scope)) : []),
    [changes, search, texts, scope],
  );
  useRest(texts, () => setChanges((count) => count + 1));
  useColours(texts, places, here);
  return { places, here: Math.min(here, places.length - 1), setHere };
}

const languagesOf = (scope: "both" | "all" | Language): readonly Language[] =>
  scope === "both" || scope === "all" ? languages : [scope];

/** Calls back a moment after a text has changed. */
function useRest(texts: Texts, onRest: () => void): void {
  const rested = useEffectEvent(onRest);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = texts.changed.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(() => rested(), rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [texts]);
}

function useColours(texts: Texts, places: readonly Place[], here: number): void {
  const colour = useCallback(() => {
    const current = places[here];
    highlight(all, rangesInSight(texts, places));
    highlight(one, current ? rangesOf(texts, [current]) : []);
  }, [texts, places, here]);
  useEffect(() => {
    let frame = requestAnimationFrame(colour);
    const again = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(colour);
    };
    window.addEventListener("scroll", again, true);
    window.addEventListener("resize", again);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", again, true);
      window.removeEventListener("resize", again);
      highlight(all, []);
      highlight(one, []);
    };
  }, [colour]);
}

function rangesInSight(texts: Texts, places: readonly Place[]): readonly Range[] {
  const inSight = new Set(
    languages.flatMap((language) => {
      const root = document.querySelector(`[data-text="${language}"]`);
      const blocks = root ? visibleBlocks(root) : [];
      return blocks.map((block) => `${language} ${block.getAttribute("data-block")}`);
    }),
  );
  return rangesOf(
    texts,
    places.filter(({ language, block }) => inSight.has(`${language} ${block}`)),
  );
}

function rangesOf({ editors }: Texts, places: readonly Place[]): readonly Range[] {
  return places.flatMap((place) => {
    const shown = isShown(place.language) ? shownRangeOf(editors[place.language], place) : null;
    return shown ? [shown] : [];
  });
}

const isShown = (language: Language): boolean =>
  document.querySelector(`[data-text="${language}"]`) !== null;

export const focusText = ({ editors }: Texts, language: Language): void => {
  if (isShown(language)) ReactEditor.focus(editors[language]);
};
