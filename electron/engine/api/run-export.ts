import type { TimetablePaperSource } from "../../../shared/composition/timetable/source.ts";
import { raise } from "../../../shared/contract/errors.ts";
import type { RunPaperEvent, RunPaperRequest } from "../../../shared/contract/run-papers.ts";
import { makerFor } from "../exporters/maker.ts";
import { runPaperExport } from "../exporters/run/job.ts";
import {
  evaluationKindsIn,
  plannedRunPapers,
  timetableKindsIn,
  type RunSources,
} from "../exporters/run/run-paper.ts";
import { evaluationSource } from "./evaluation/source.ts";
import { numbersOf } from "./overview.ts";
import type { Services } from "./services.ts";
import { settingsOf } from "./settings.ts";
import { timetableSource } from "./timetable-source.ts";

function timetablePaperSource(storage: Services["storage"], id: string): TimetablePaperSource {
  const { run, version } =
    storage.courseRuns.get(id) ?? raise("NOT_FOUND", { kind: "courseRun", id });
  const numbers = numbersOf(storage);
  const titles = new Map(
    storage.summaries
      .all()
      .map(({ id: session, title }) => [session, { number: numbers.get(session) ?? "", title }]),
  );
  const { institute } = settingsOf(storage);
  return { ...timetableSource(storage, run), institute, titles, version };
}

/** What the papers that are asked for are made from. Throws NOT_FOUND. */
export const runSources = (
  { storage }: Pick<Services, "storage">,
  request: Pick<RunPaperRequest, "run" | "kinds">,
): RunSources => ({
  timetable:
    timetableKindsIn(request).length > 0 ? timetablePaperSource(storage, request.run) : null,
  evaluation: evaluationKindsIn(request).length > 0 ? evaluationSource(storage, request.run) : null,
});

/**
 * Writes papers of a run one by one, in the same thread as all exports, telling how far it is. Throws
 * NOT_FOUND, CANCELLED, DISK_FULL, FOLDER_UNWRITABLE, FOLDER_MISSING.
 */
export async function* exportRunPapers(
  services: Services,
  request: RunPaperRequest,
  signal: AbortSignal,
): AsyncGenerator<RunPaperEvent, void> {
  const { storage, platform, activity } = services;
  const end = activity.begin();
  try {
    const papers = plannedRunPapers(runSources(services, request), request);
    const maker = makerFor(platform);
    const assetsFolder = storage.assets.folder;
    yield* runPaperExport({
      papers,
      folder: request.folder,
      maker,
      platform,
      assetsFolder,
      signal,
    });
  } finally {
    end();
  }
}
