import type { Fact } from "../../../shared/curriculum/curriculum.ts";
import type { Comment } from "../../../shared/curriculum/review.ts";
import type { Deck } from "../../../shared/deck/deck.ts";
import type { ContentDocument } from "../../../shared/document/nodes/block.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useEngine, type Engine } from "../../client/engine.ts";
import type { LoadedSession } from "../../client/session-record.ts";
import { useLoad } from "../../client/use-load.ts";

export type LoadedText = {
  readonly document: ContentDocument;
  readonly version: number;
  /** Blocks that are stored in a form that cannot be shown. */
  readonly reduced: number;
};

export type LoadedReview = {
  readonly comments: readonly Comment[];
  readonly changedAt: Readonly<Record<string, string>>;
};

/** Everything that writing a session needs. */
export type Material = {
  readonly loaded: LoadedSession;
  readonly texts: Readonly<Record<Language, LoadedText>>;
  readonly deck: Deck;
  readonly facts: readonly Fact[];
  readonly review: LoadedReview;
};

async function ask(engine: Engine, id: string): Promise<Material> {
  const [loaded, en, bn, { deck }, facts, review] = await Promise.all([
    engine.session.get({ id }),
    engine.document.get({ session: id, language: "en" }),
    engine.document.get({ session: id, language: "bn" }),
    engine.deck.get({ id }),
    engine.curriculum.facts({}),
    engine.review.get({ session: id }),
  ]);
  return { loaded, texts: { en, bn }, deck, facts, review };
}

export function useMaterial(id: string) {
  const engine = useEngine();
  return useLoad<Material>(`material ${id}`, () => ask(engine, id));
}
