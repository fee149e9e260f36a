import { raise } from "../../../shared/contract/errors.ts";
import { demandUniqueIds } from "./checks.ts";
import { scenesOf } from "./scenes.ts";
import { momentOf, type Services } from "./services.ts";
import { sessionOf } from "./session.ts";
import { sessionSource } from "./session-source.ts";

export const deckRoutes = (services: Services) => {
  const { api, storage, platform } = services;
  return {
    get: api.deck.get.handler(({ input: { id } }) => {
      sessionOf(storage, id);
      const stored = storage.decks.get(id) ?? raise("NOT_FOUND", { kind: "deck", id });
      return { deck: stored.deck, version: stored.version };
    }),
    save: api.deck.save.handler(({ input: { session, deck, version } }) => {
      demandUniqueIds(deck.slides, "deck.slides");
      sessionOf(storage, session);
      return storage.save.deck(session, deck, version, momentOf(services));
    }),
    preview: api.deck.preview.handler(({ input: { session, course, language, look } }) => {
      const source = sessionSource(storage, session, course);
      return scenesOf(source, language, platform, look);
    }),
  };
};
