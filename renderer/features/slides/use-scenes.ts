import type { Scene } from "../../../shared/deck/scene.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useLoad } from "../../client/use-load.ts";

export type Scenes = Readonly<Record<Language, readonly Scene[]>>;

/** Every slide as it will print in both languages; laid out again after each save. */
export function useScenes(session: string): Scenes | null {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const ask = (language: Language) => engine.deck.preview({ session, course: null, language });
  const { state } = useLoad<Scenes>(
    `scenes ${session} ${saves}`,
    async () => {
      const [en, bn] = await Promise.all([ask("en"), ask("bn")]);
      return { en, bn };
    },
    true,
  );
  return state.kind === "ready" ? state.value : null;
}

export const scenesOf = (scenes: readonly Scene[], slide: string): readonly Scene[] =>
  scenes.filter((scene) => scene.slide === slide);
