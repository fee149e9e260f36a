import { coverageOf } from "../../../shared/planning/coverage-of.ts";
import type { Coverage } from "../../../shared/planning/coverage.ts";
import type { Storage } from "../storage/storage.ts";
import type { StoredSummary } from "../storage/summaries.ts";
import { curriculumOf } from "./overview.ts";
import type { Services } from "./services.ts";

/** Share of source blocks with an up-to-date translation, 0 to 1; 1 where there is nothing to do. */
function translatedShare({ sourceBlocks, staleBlocks, missingBlocks }: StoredSummary): number {
  if (sourceBlocks === 0) return 1;
  return Math.max(0, sourceBlocks - staleBlocks - missingBlocks) / sourceBlocks;
}

/** What the stored curriculum covers. */
export function storedCoverage(storage: Storage): Coverage {
  const summaries = new Map(storage.summaries.all().map((summary) => [summary.id, summary]));
  return coverageOf({
    curriculum: curriculumOf(storage),
    modules: storage.curriculum.modules.all(),
    sessions: storage.sessions.all().flatMap(({ session }) => {
      const summary = summaries.get(session.id);
      return summary
        ? [{ session, words: summary.words, translated: translatedShare(summary) }]
        : [];
    }),
    courses: storage.curriculum.courses.all(),
    placements: storage.placements.all(),
    facts: storage.curriculum.facts.all().length,
    terms: storage.curriculum.glossary.all().length,
  });
}

export const coverageRoutes = ({ api, storage }: Services) => ({
  get: api.coverage.get.handler(() => storedCoverage(storage)),
});
