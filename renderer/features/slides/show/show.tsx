import { useFocusTrap } from "@mantine/hooks";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { showWords } from "../../../i18n/show-words.ts";
import { useWords } from "../../../i18n/words.ts";
import type { SlidesContext } from "../slides-context.ts";
import type { Spot } from "./channel.ts";
import { Presenter } from "./presenter.tsx";
import { actionOf, afterAction, type ShowAction, type ShowState } from "./show-state.ts";
import { FittedScreen } from "./slide-screen.tsx";
import { useAudience } from "./use-audience.ts";
import classes from "./show.module.css";

type ShowProps = { context: SlidesContext; from: string; onEnd: (slide: string | null) => void };

/** True where the browser says that a second screen is there. */
const hasSecondScreen = (): boolean =>
  (window.screen as Screen & { isExtended?: boolean }).isExtended === true;

/** Ends when the browser leaves full screen: Escape does that without a key event of its own. */
function useEscape(end: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.code === "Escape") end();
  });
  const onChange = useEffectEvent(() => {
    if (!document.fullscreenElement) end();
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener("keydown", (event) => onKeyDown(event), { signal });
    document.addEventListener("fullscreenchange", () => onChange(), { signal });
    return () => listeners.abort();
  }, []);
}

/** The slides one after another, on the whole screen, from the scenes that the screen has already. */
export function Show({ context, from, onEnd }: ShowProps) {
  const words = useWords(showWords);
  const { language } = context;
  const scenes = useMemo(
    () => (context.scenes?.[language] ?? []).filter(({ hidden }) => !hidden),
    [context.scenes, language],
  );
  const numbers = useMemo(() => scenes.map(({ number }) => number), [scenes]);
  const [state, setState] = useState<ShowState>(() => ({
    index: Math.max(
      0,
      scenes.findIndex(({ slide }) => slide === from),
    ),
    screen: "slide",
    typed: "",
    pointer: false,
    view: hasSecondScreen() ? "presenter" : "slide",
  }));
  const [clock, setClock] = useState(() => ({ startedAt: Date.now(), index: state.index }));
  const [spot, setSpot] = useState<Spot | null>(null);
  const scene = scenes[Math.min(state.index, scenes.length - 1)] ?? null;
  const act = (action: ShowAction) => setState((before) => afterAction(before, action, numbers));
  const end = () => onEnd(scene?.slide ?? null);
  const press = (code: string) => {
    const action = actionOf(code);
    if (action) act(action);
    else if (code === "Escape") end();
  };
  const shown = useMemo(
    () => ({ scene, screen: state.screen, spot: null, language }),
    [scene, state.screen, language],
  );
  const audience = useAudience(shown, press);
  useEscape(end);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isOnButton && (event.code === "Space" || event.code === "Enter")) return;
    const action = actionOf(event.code);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener, { capture: true });
    return () => window.removeEventListener("keydown", listener, { capture: true });
  }, []);
  const point = (next: Spot | null) => {
    const shownSpot = state.pointer ? next : null;
    setSpot(shownSpot);
    audience.point(shownSpot);
  };
  const trap = useFocusTrap(true);
  return createPortal(
    <div
      ref={trap}
      role="dialog"
      aria-modal
      aria-label={words.label}
      aria-description={words.keys}
      className={classes.show}
      data-view={state.view}
      tabIndex={-1}
      data-autofocus
    >
      <div className={classes.stage}>
        {state.view === "slide" ? (
          <FittedScreen shown={{ ...shown, spot }} onPoint={point} onClick={() => act("next")} />
        ) : (
          <Presenter
            context={context}
            scenes={scenes}
            state={state}
            shown={{ ...shown, spot }}
            clock={clock}
            restart={() => setClock({ startedAt: Date.now(), index: state.index })}
            audience={audience}
            act={act}
            end={end}
            point={point}
          />
        )}
      </div>
      {state.view === "slide" && <SlideBar typed={state.typed} act={act} end={end} />}
    </div>,
    document.body,
  );
}

type BarProps = { typed: string; act: (action: ShowAction) => void; end: () => void };

/** The few words over a slide; they come with the pointer or the keyboard and go again. */
function SlideBar({ typed, act, end }: BarProps) {
  const words = useWords(showWords);
  return (
    <div className={classes.overlay} data-typed={typed !== ""}>
      {typed !== "" && <span role="status">{words.goTo(typed)}</span>}
      <button type="button" onClick={() => act("previous")}>
        {words.previous}
      </button>
      <button type="button" onClick={() => act("next")}>
        {words.next}
      </button>
      <button type="button" onClick={() => act("view")}>
        {words.presenter}
      </button>
      <button type="button" onClick={end}>
        {words.end}
      </button>
    </div>
  );
}
