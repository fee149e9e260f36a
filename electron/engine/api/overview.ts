import type { ModuleSummary, Overview, SessionSummary } from "../../../shared/contract/views.ts";
import { sessionNumbers } from "../../../shared/curriculum/numbering.ts";
import { raise } from "../../../shared/contract/errors.ts";
import type { Curriculum } from "../../../shared/curriculum/curriculum.ts";
import type { Storage } from "../storage/storage.ts";
import type { StoredSummary } from "../storage/summaries.ts";

/** The curriculum of the data folder; there is one from the first start on. */
export function curriculumOf(storage: Storage): Curriculum {
  return storage.curriculum.get() ?? raise("NOT_FOUND", { kind: "curriculum", id: "" });
}

/** Every session's number by its id. */
export const numbersOf = (storage: Storage) =>
  sessionNumbers({
    modules: storage.curriculum.modules.all(),
    sessions: storage.sessions.places(),
  });

function sessionSummary(
  stored: StoredSummary,
  rest: Pick<SessionSummary, "number" | "openComments">,
): SessionSummary {
  const { sourceBlocks: _, firstStale: _block, ...summary } = stored;
  return { ...summary, ...rest };
}

/** The whole curriculum as trees and lists show it: from stored summaries, without any text. */
export function overviewOf(storage: Storage): Overview {
  const modules = storage.curriculum.modules.all();
  const summaries = storage.summaries.all();
  const numbers = sessionNumbers({ modules, sessions: summaries });
  const comments = storage.reviews.openComments();
  const restOf = ({ id }: StoredSummary) => ({
    number: numbers.get(id) ?? "",
    openComments: comments.get(id) ?? 0,
  });
  return {
    curriculum: curriculumOf(storage),
    modules: modules.map((module, index): ModuleSummary => ({
      ...module,
      number: String(index + 1),
      sessions: summaries
        .filter((summary) => summary.module === module.id)
        .map((summary) => sessionSummary(summary, restOf(summary))),
    })),
    courses: storage.curriculum.courses.all(),
    placements: storage.placements.all(),
  };
}
