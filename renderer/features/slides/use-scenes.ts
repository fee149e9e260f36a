import { useEffect, useState } from "react";
import type { Scene } from "../../../shared/deck/scene.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";

export type Scenes = Readonly<Record<Language, readonly Scene[]>>;

/** Every slide as it will print in both languages; laid out again after each save. */
export function useScenes(session: string): Scenes | null {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const [scenes, setScenes] = useState<Scenes | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = (language: Language) => engine.deck.preview({ session, course: null, language });
    Promise.all(languages.map(ask)).then(
      ([en, bn]) => wanted && en && bn && setScenes({ en, bn }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [engine, session, saves]);
  return scenes;
}

export const scenesOf = (scenes: readonly Scene[], slide: string): readonly Scene[] =>
  scenes.filter((scene) => scene.slide === slide);
