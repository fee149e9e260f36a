import type { Scene } from "../../../../../shared/deck/scene.ts";
import type { PptxContext } from "../context.ts";
import type { Parts } from "../parts.ts";
import type { TagStore } from "../tags.ts";

/** What steps may ask about the deck whose parts they put right. */
export type DeckFacts = {
  readonly scenes: readonly Scene[];
  readonly context: PptxContext;
  readonly store: TagStore;
};

/** Puts one defect right, or adds one thing that the library cannot write. */
export type Step = (parts: Parts, facts: DeckFacts) => Parts;
