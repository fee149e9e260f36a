import { suggestPlaces } from "../../../shared/planning/map/suggestions.ts";
import type { Services } from "./services.ts";
import { sessionOf } from "./session.ts";

export const mapRoutes = ({ api, storage }: Services) => ({
  suggestions: api.map.suggestions.handler(({ input }) => {
    const { session } = sessionOf(storage, input.session);
    const found = suggestPlaces(session, {
      modules: storage.curriculum.modules.all(),
      courses: storage.curriculum.courses.all(),
      placements: storage.placements.all(),
    });
    return found.map(({ reasons, ...suggestion }) => ({
      ...suggestion,
      reasons: reasons.map((reason) =>
        reason.kind === "words" ? { ...reason, words: [...reason.words] } : reason,
      ),
    }));
  }),
});
