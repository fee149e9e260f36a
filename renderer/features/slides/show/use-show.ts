import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { SlidesContext } from "../slides-context.ts";

export type ShowControl = {
  readonly canStart: boolean;
  /** The slide at which the show begins; null while there is none. */
  readonly from: string | null;
  readonly start: () => void;
  /** Ends the show at a slide, which is then the one in sight. */
  readonly end: (slide: string | null) => void;
};

/** Full screen where the browser grants it; without it the show fills the window. */
export const fillScreen = (): void => {
  void document.documentElement.requestFullscreen?.().catch(() => {});
};

const leaveFullScreen = (): void => {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
};

/** F5 starts the show at the slide in sight. */
export function useShow({
  scenes,
  language,
  selected,
  select,
  record,
}: SlidesContext): ShowControl {
  const [from, setFrom] = useState<string | null>(null);
  const canStart = (scenes?.[language] ?? []).some(({ hidden }) => !hidden);
  const start = () => {
    if (!canStart) return;
    fillScreen();
    setFrom(selected ?? record.value.slides[0]?.id ?? null);
  };
  const end = useCallback(
    (slide: string | null) => {
      leaveFullScreen();
      setFrom(null);
      if (slide !== null) select(slide);
    },
    [select],
  );
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== "F5" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (from === null) start();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  return { canStart, from, start, end };
}
