import type { Connection } from "./connection.ts";
import { courseRunRepository } from "./course-runs.ts";
import { curriculumRepository } from "./curriculum.ts";
import { deckRepository } from "./decks.ts";
import { directoryRepository } from "./directory.ts";
import { documentRepository } from "./documents.ts";
import { evaluationRepository } from "./evaluations.ts";
import { exportHistory } from "./export-history.ts";
import { placementRepository } from "./placements.ts";
import { reviewRepository } from "./reviews.ts";
import { revisionRepository } from "./revisions.ts";
import { runRevisions } from "./run-revisions.ts";
import { searchRepository } from "./search/search.ts";
import { sessionRepository } from "./sessions.ts";
import { settingRepository } from "./settings.ts";
import { summaryRepository } from "./summaries.ts";

/** One repository for each aggregate, all over the same connection. */
export const repositoriesOf = (connection: Connection) => ({
  curriculum: curriculumRepository(connection),
  sessions: sessionRepository(connection),
  documents: documentRepository(connection),
  decks: deckRepository(connection),
  placements: placementRepository(connection),
  courseRuns: courseRunRepository(connection),
  directory: directoryRepository(connection),
  timetableRevisions: runRevisions(connection, "timetable_revision"),
  evaluations: evaluationRepository(connection),
  evaluationRevisions: runRevisions(connection, "evaluation_revision"),
  reviews: reviewRepository(connection),
  revisions: revisionRepository(connection),
  summaries: summaryRepository(connection),
  search: searchRepository(connection),
  settings: settingRepository(connection),
  exports: exportHistory(connection),
});
export type Repositories = ReturnType<typeof repositoriesOf>;
