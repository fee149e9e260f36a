import { useEffect, useState } from "react";
import type { Deck } from "../../../shared/deck/deck.ts";
import type { Scene } from "../../../shared/deck/scene.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useEngine } from "../../client/engine.ts";
import { useSettings } from "../../client/studio.ts";
import { createLiveScenes, type Scenes } from "./live-scenes.ts";

/** Every slide as it will print in both languages, as it is edited; null until the first layout. */
export function useScenes(
  session: string,
  deck: Deck,
  slide: string | null,
  language: Language,
): Scenes | null {
  const engine = useEngine();
  const [scenes, setScenes] = useState<Scenes | null>(null);
  const [live] = useState(() =>
    createLiveScenes(
      (asked, edited, slides) =>
        engine.slides.layout({ session, language: asked, deck: edited, slides: [...slides] }),
      setScenes,
    ),
  );
  const { template } = useSettings();
  useEffect(
    () => live.show(deck, { slide, language, template }),
    [live, deck, slide, language, template],
  );
  useEffect(() => () => live.stop(), [live]);
  return scenes;
}

export const scenesOf = (scenes: readonly Scene[], slide: string): readonly Scene[] =>
  scenes.filter((scene) => scene.slide === slide);
