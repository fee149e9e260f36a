import { scenesOf } from "./scenes.ts";
import type { Services } from "./services.ts";
import { sessionSource } from "./session-source.ts";

export const slidesRoutes = ({ api, storage, platform }: Services) => ({
  draft: api.slides.draft.handler(async ({ input: { session } }) => {
    const { draftDeck } = await import("../../../shared/deck/draft/draft-deck.ts");
    return draftDeck(sessionSource(storage, session, null));
  }),
  layout: api.slides.layout.handler(async ({ input: { session, language, deck, slides } }) => {
    const source = { ...sessionSource(storage, session, null), deck };
    const wanted = new Set(slides);
    const scenes = await scenesOf(source, language, platform);
    return scenes.filter(({ slide }) => wanted.has(slide));
  }),
});
