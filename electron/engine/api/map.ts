import { suggestPlaces } from "../../../shared/planning/map/suggestions.ts";
import type { MapSource } from "../../../shared/composition/map/source.ts";
import { storedCoverage } from "./coverage.ts";
import { momentOf, type Services } from "./services.ts";
import { sessionOf } from "./session.ts";

/** Where everything is placed and what that covers, as the papers of the map want it. */
export const mapSource = ({
  storage,
  platform,
}: Pick<Services, "storage" | "platform">): MapSource => ({
  modules: storage.curriculum.modules.all(),
  courses: storage.curriculum.courses.all(),
  placements: storage.placements.all(),
  coverage: storedCoverage(storage),
  asOf: momentOf({ platform }).slice(0, 10),
});

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
