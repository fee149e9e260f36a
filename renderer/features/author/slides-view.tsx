import type { Language } from "../../../shared/language/language.ts";
import { languages } from "../../../shared/language/language.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useStudio } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { SlideScene } from "../../ui/scene/SlideScene.tsx";
import { isShown, type View } from "./view.ts";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

/** Pixels; what room there is decides. */
const width = 640;

/** The session's slides as they will print; each opens on the screen of slides. */
export function SlidesView({ session, view }: { session: string; view: View }) {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const shown = languages.filter((language) => isShown(language, view));
  const { state, reload } = useLoad(
    `slides of ${session} ${view} ${saves}`,
    () =>
      Promise.all(
        shown.map((language) => engine.deck.preview({ session, course: null, language })),
      ),
    true,
  );
  return (
    <div className={classes.scroller}>
      <LoadedView state={state} reload={reload}>
        {(decks) => (
          <div className={classes.slides}>
            {decks.map((scenes, index) => (
              <Deck
                key={shown[index]}
                scenes={scenes}
                session={session}
                language={shown[index] ?? "en"}
              />
            ))}
          </div>
        )}
      </LoadedView>
    </div>
  );
}

type DeckProps = {
  scenes: readonly Parameters<typeof SlideScene>[0]["scene"][];
  session: string;
  language: Language;
};

function Deck({ scenes, session, language }: DeckProps) {
  const words = useWords(authorWords);
  const studio = useStudio();
  const { digits } = useFormat();
  if (scenes.length === 0) return <p>{words.noSlides}</p>;
  return (
    <ol lang={language}>
      {scenes.map((scene, index) => (
        <li key={`${scene.slide} ${index}`}>
          <button
            type="button"
            aria-label={`${words.openSlide(digits(index + 1))}: ${scene.title}`}
            onClick={() => studio.open("slides", session, scene.slide)}
          >
            <SlideScene scene={scene} width={width} />
          </button>
        </li>
      ))}
    </ol>
  );
}
