import type { ExportEvent, ExportRequest } from "../../../shared/contract/export.ts";
import { runExport } from "../exporters/jobs.ts";
import { directMaker, threadMaker } from "../exporters/maker.ts";
import { formatsOf } from "../exporters/planned-files.ts";
import type { ThingVersions } from "../storage/summaries.ts";
import { anyFault, typedError } from "./base.ts";
import { contentOf } from "./exported-content.ts";
import { findingsOf } from "./findings/findings.ts";
import { momentOf, type Services } from "./services.ts";
import { sessionSource } from "./session-source.ts";

/** The documents of a request with their sources and the versions that these were read at. */
function gather({ storage }: Services, request: ExportRequest) {
  const summaries = new Map(storage.summaries.all().map(({ id, versions }) => [id, versions]));
  return {
    sources: request.sessions.map((id) => sessionSource(storage, id, request.course)),
    versions: summaries,
  };
}

function remember(
  services: Services,
  event: ExportEvent,
  versions: ReadonlyMap<string, ThingVersions>,
): void {
  if (event.type !== "file") return;
  const { kind, language, session } = event.file;
  const made = versions.get(session);
  if (!made) return;
  const content = contentOf(made, kind, language);
  services.storage.exports.record(event.file, momentOf(services), content);
}

/** Runs an export and keeps in mind what was exported, for "changed since export". */
export async function* exportDocuments(
  services: Services,
  request: ExportRequest,
  signal: AbortSignal,
): AsyncGenerator<ExportEvent, void> {
  const { platform, storage, activity } = services;
  const end = activity.begin();
  try {
    const { sources, versions } = gather(services, request);
    const maker =
      platform.host === "cli" ? directMaker() : threadMaker(platform.paths.exportWorker);
    const assetsFolder = storage.assets.folder;
    for await (const event of runExport({
      request,
      sources,
      maker,
      platform,
      assetsFolder,
      signal,
    })) {
      remember(services, event, versions);
      yield event;
    }
  } finally {
    end();
  }
}

/** The same for the contract: what fails while it runs leaves as one of the contract's errors. */
async function* withTypedErrors(
  events: AsyncIterable<ExportEvent>,
  file: string,
): AsyncGenerator<ExportEvent, void> {
  try {
    yield* events;
  } catch (error) {
    throw typedError(anyFault(error, file));
  }
}

export const exportRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    run: api.export.run.handler(({ input, signal }) => {
      const events = exportDocuments(services, input, signal ?? new AbortController().signal);
      return withTypedErrors(events, storage.file);
    }),
    preview: api.export.preview.handler(async ({ input }) => {
      const { previewOf } = await import("./preview.ts");
      const { session, course, ...asked } = input;
      return previewOf(sessionSource(storage, session, course), asked, services);
    }),
    findings: api.export.findings.handler(({ input }) => findingsOf(services, input)),
    formats: api.export.formats.handler(() => ({
      handout: [...formatsOf.handout],
      deck: [...formatsOf.deck],
      plan: [...formatsOf.plan],
    })),
  };
};
