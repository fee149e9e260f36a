import type { OwnTemplate } from "../../../shared/deck/templates/own-template.ts";
import { useEngine } from "../../client/engine.ts";
import { useRoute } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { settingsWords } from "../../i18n/settings-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { SlideScene } from "../../ui/scene/SlideScene.tsx";
import classes from "./settings.module.css";

const width = 264;

/** The first slides of the open session in a template that is not saved yet. */
export function TemplatePreview({ own }: { own: OwnTemplate }) {
  const words = useWords(settingsWords);
  const engine = useEngine();
  const language = useLanguage();
  const { session } = useRoute();
  const { state, reload } = useLoad(
    JSON.stringify([session, language, own]),
    async () => (session ? engine.templates.preview({ session, language, own }) : []),
    true,
  );
  return (
    <div role="group" aria-label={words.preview}>
      <div className={classes.label}>{words.preview}</div>
      <LoadedView state={state} reload={reload}>
        {(scenes) => (
          <div className={classes.slides}>
            {scenes.length === 0 && <p className={classes.hint}>{words.noSlides}</p>}
            {scenes.map((scene) => (
              <SlideScene key={scene.number} scene={scene} width={width} />
            ))}
          </div>
        )}
      </LoadedView>
    </div>
  );
}
