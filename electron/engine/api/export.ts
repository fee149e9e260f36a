import { madeFrom } from "../../../shared/composition/made-from.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import type {
  DocumentKind,
  ExportedFile,
  ExportEvent,
  ExportFormat,
  ExportRequest,
} from "../../../shared/contract/export.ts";
import { chosenTemplate } from "../../../shared/deck/templates/own-template.ts";
import type { ExportedSessionFile } from "../storage/export-history.ts";
import { runExport } from "../exporters/jobs.ts";
import { makerFor } from "../exporters/maker.ts";
import { formatsOf } from "../exporters/planned-file.ts";
import { anyFault, typedError } from "./base.ts";
import { historyOf, keepRequest } from "./export-history.ts";
import { findingsOf } from "./findings/findings.ts";
import { mapSource } from "./map.ts";
import { momentOf, type Services } from "./services.ts";
import { settingsOf } from "./settings.ts";
import { sessionSource, sessionSources } from "./session-source.ts";

/** A book is of several sessions: what each became by itself is not touched by it. */
const isOfSession = (file: ExportedFile): file is ExportedSessionFile => file.session !== null;

function remember(services: Services, event: ExportEvent, sources: readonly SessionSource[]): void {
  if (event.type !== "file") return;
  const { file } = event;
  if (!isOfSession(file)) return;
  const { kind, language, session } = file;
  const source = sources.find((each) => each.session.id === session);
  if (!source) return;
  services.storage.exports.record(file, {
    course: source.course?.id ?? null,
    exportedAt: momentOf(services),
    content: madeFrom(source, kind, language),
  });
}

/** The source with another template than that of the settings, where one was asked for. */
const inTemplate = (
  source: SessionSource,
  template: string | undefined,
  storage: Services["storage"],
): SessionSource =>
  template === undefined
    ? source
    : { ...source, template: chosenTemplate(template, settingsOf(storage).ownTemplates) };

/** Runs an export and keeps in mind what was exported, for "changed since export". */
export async function* exportDocuments(
  services: Services,
  request: ExportRequest,
  signal: AbortSignal,
): AsyncGenerator<ExportEvent, void> {
  const { platform, storage, activity } = services;
  const end = activity.begin();
  try {
    const sourceOf = sessionSources(storage);
    const map = request.books.some((kind) => kind === "map" || kind === "insert")
      ? { map: mapSource(services) }
      : {};
    const sources = request.sessions.map((id) => ({
      ...inTemplate(sourceOf(id, request.course), request.template, storage),
      ...map,
    }));
    const maker = makerFor(platform);
    const assetsFolder = storage.assets.folder;
    for await (const event of runExport({
      request,
      sources,
      maker,
      platform,
      assetsFolder,
      signal,
    })) {
      remember(services, event, sources);
      if (event.type === "finished" && event.files.length > 0) {
        keepRequest(storage, request, momentOf(services));
      }
      yield event;
    }
  } finally {
    end();
  }
}

/** The same for the contract: what fails while it runs leaves as one of the contract's errors. */
export async function* withTypedErrors<Event>(
  events: AsyncIterable<Event>,
  file: string,
): AsyncGenerator<Event, void> {
  try {
    yield* events;
  } catch (error) {
    throw typedError(anyFault(error, file));
  }
}

const listsOf = <Kind extends string, Format>(formats: Readonly<Record<Kind, readonly Format[]>>) =>
  Object.fromEntries(
    Object.entries<readonly Format[]>(formats).map(([kind, list]) => [kind, [...list]]),
  ) as Record<Kind, Format[]>;
const formatLists = listsOf<DocumentKind, ExportFormat>(formatsOf);

export const exportRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    run: api.export.run.handler(({ input, signal }) => {
      const events = exportDocuments(services, input, signal ?? new AbortController().signal);
      return withTypedErrors(events, storage.file);
    }),
    preview: api.export.preview.handler(async ({ input }) => {
      const { previewOf } = await import("./preview.ts");
      const { session, course, look = {}, ...asked } = input;
      return previewOf(sessionSource(storage, session, course), { ...asked, look }, services);
    }),
    history: api.export.history.handler(({ input }) => historyOf(storage, input)),
    findings: api.export.findings.handler(({ input }) => findingsOf(services, input)),
    formats: api.export.formats.handler(() => formatLists),
  };
};
