import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Fact } from "../../shared/curriculum/curriculum.ts";
import type { ReferenceSource } from "../../shared/composition/references.ts";
import type { Language } from "../../shared/language/language.ts";
import type { Comments } from "./comments/comments.ts";
import type { Texts } from "./texts.ts";
import type { TextsState } from "./texts-state.ts";

/** What the elements of a text need to know of the session and curriculum around it. */
export type Surroundings = {
  readonly texts: Texts;
  readonly mediaBase: string;
  readonly facts: readonly Fact[];
  readonly references: ReferenceSource;
  readonly comments: Comments;
  /** When the source of a stale translation was written over, by what the translation was made from. */
  readonly changedAt: ReadonlyMap<string, string>;
};

export const SurroundingsContext = createContext<Surroundings | null>(null);
export const TextLanguageContext = createContext<Language>("en");
/** True within a part of a text that places its blocks itself: see chunks/use-rows.ts. */
export const ChunkContext = createContext(false);
/** True where both languages stand side by side. */
export const SideBySideContext = createContext(false);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("An element is shown outside SurroundingsContext");
  return surroundings;
}

/** The language of the text that an element stands in. */
export const useTextLanguage = (): Language => useContext(TextLanguageContext);

/** A part of what stands between the two texts; the component is drawn again when that part changes. */
export function useTextsPart<Part extends string | number | boolean | undefined>(
  part: (state: TextsState) => Part,
): Part {
  const { state } = useSurroundings().texts;
  const read = useCallback(() => part(state.get()), [part, state]);
  return useSyncExternalStore(state.subscribe, read);
}
