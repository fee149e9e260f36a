import type { Scene } from "../../../../shared/deck/scene.ts";
import { showWords } from "../../../i18n/show-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import type { SlidesContext } from "../slides-context.ts";
import type { Shown, Spot } from "./channel.ts";
import { slotsOf } from "./pace.ts";
import { ShowClock } from "./show-clock.tsx";
import type { ShowAction, ShowState } from "./show-state.ts";
import { FittedScreen } from "./slide-screen.tsx";
import type { Audience } from "./use-audience.ts";
import { fillScreen } from "./use-show.ts";
import classes from "./show.module.css";

type PresenterProps = {
  context: SlidesContext;
  scenes: readonly Scene[];
  state: ShowState;
  shown: Shown;
  /** When the clock was started, and at which scene. */
  clock: { readonly startedAt: number; readonly index: number };
  restart: () => void;
  audience: Audience;
  act: (action: ShowAction) => void;
  end: () => void;
  point: (spot: Spot | null) => void;
};

/** What the presenter sees: the slide now and the next one, the notes, and the time against the plan. */
export function Presenter(props: PresenterProps) {
  const { context, scenes, state, shown, clock, restart, point } = props;
  const words = useWords(showWords);
  const format = useFormat();

  const { record, language } = context;
  const scene = scenes[state.index];
  const next = scenes[state.index + 1] ?? null;
  const slots = slotsOf(scenes, record.value);
  const notes = record.value.slides.find(({ id }) => id === scene?.slide)?.notes[language] ?? "";
  return (
    <div className={classes.presenter}>
      <div className={classes.top}>
        <ShowClock
          startedAt={clock.startedAt}
          offset={slots[clock.index]?.from ?? 0}
          slot={slots[state.index] ?? { from: 0, to: 0 }}
          total={slots.at(-1)?.to ?? 0}
          restart={restart}
        />
        <span className={classes.push} />
        {state.typed !== "" && <span role="status">{words.goTo(format.digits(state.typed))}</span>}
        <strong>
          {words.slideOf(format.digits(state.index + 1), format.digits(scenes.length))}
        </strong>
      </div>
      <section className={classes.current} aria-label={words.now}>
        <FittedScreen shown={shown} onPoint={point} />
      </section>
      <section className={classes.coming} aria-label={words.coming}>
        <h2>{next ? words.coming : words.last}</h2>
        {next && <FittedScreen shown={{ scene: next, screen: "slide", spot: null, language }} />}
      </section>
      <section className={classes.notes} aria-label={words.notes} tabIndex={0}>
        <h2>{words.notes}</h2>
        <p lang={language}>{notes.trim() || words.noNotes}</p>
      </section>
      <Controls {...props} />
    </div>
  );
}

function Controls({ state, audience, act, end }: PresenterProps) {
  const words = useWords(showWords);
  return (
    <div className={classes.controls}>
      <button type="button" onClick={() => act("previous")}>
        {words.previous}
      </button>
      <button type="button" className={classes.primary} onClick={() => act("next")}>
        {words.next}
      </button>
      <button type="button" aria-pressed={state.screen === "black"} onClick={() => act("black")}>
        {words.black}
      </button>
      <button type="button" aria-pressed={state.screen === "white"} onClick={() => act("white")}>
        {words.white}
      </button>
      <button type="button" aria-pressed={state.pointer} onClick={() => act("pointer")}>
        {words.pointer}
      </button>
      <span className={classes.push} />
      {audience.state === "blocked" && <span role="status">{words.audienceBlocked}</span>}
      <button type="button" disabled={audience.state === "open"} onClick={audience.open}>
        {words.audience}
      </button>
      <button type="button" onClick={fillScreen}>
        {words.fullScreen}
      </button>
      <button type="button" onClick={() => act("view")}>
        {words.slideOnly}
      </button>
      <button type="button" onClick={end}>
        {words.end}
      </button>
    </div>
  );
}
