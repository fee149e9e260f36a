import { madeFrom } from "../../../shared/composition/made-from.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { exportRequestSchema, type ExportRequest } from "../../../shared/contract/export.ts";
import type { ExportHistory } from "../../../shared/contract/export-presets.ts";
import type { ExportedDocument } from "../storage/export-history.ts";
import type { Storage } from "../storage/storage.ts";
import type { StoredSummary } from "../storage/summaries.ts";
import { sessionSources, type SourceOf } from "./session-source.ts";

/** The first of each group: of a list that is newest first, the newest. */
export const firstOfEach = <Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
): Item[] => [...Map.groupBy(items, groupOf).values()].flatMap((group) => group.slice(0, 1));

/** Sources for documents of which several are made from the same one. */
function sharedSources(storage: Storage): SourceOf {
  const sourceOf = sessionSources(storage);
  const known = new Map<string, SessionSource>();
  return (session, course) => {
    const key = `${session} ${course}`;
    const source = known.get(key) ?? sourceOf(session, course);
    known.set(key, source);
    return source;
  };
}

/** The last export of each document in each language that would say something else now, newest first. */
export function changedDocuments(
  storage: Storage,
  summaries: readonly StoredSummary[],
  isAsked: (exported: ExportedDocument) => boolean = () => true,
): ExportedDocument[] {
  const changedAt = new Map(summaries.map((summary) => [summary.id, summary.changedAt]));
  const sourceOf = sharedSources(storage);
  const hasChanged = ({ session, course, kind, language, ...exported }: ExportedDocument) =>
    exported.content === ""
      ? (changedAt.get(session) ?? "") > exported.exportedAt
      : madeFrom(sourceOf(session, course), kind, language) !== exported.content;
  const held = firstOfEach(
    storage.exports.all().filter(isAsked),
    ({ session, kind, language }) => `${session} ${kind} ${language}`,
  );
  return held.filter(hasChanged);
}

type Scope = Pick<ExportRequest, "sessions" | "course">;

/** What is exported together: a session, the sessions of a course, or several for no course. */
function scopeOf({ sessions, course }: Scope): string {
  const [first, ...others] = sessions;
  if (others.length === 0) return `session ${first} ${course ?? ""}`;
  return course === null ? "several" : `course ${course}`;
}

/** Keeps what was asked, to be able to export it again. */
export const keepRequest = (storage: Storage, request: ExportRequest, exportedAt: string): void =>
  storage.exports.keepRequest(scopeOf(request), request, exportedAt);

/** The last request of a scope. One that this version cannot read counts for nothing. */
function lastOf(storage: Storage, scope: Scope): ExportHistory["last"] {
  const kept = storage.exports.lastRequest(scopeOf(scope));
  const read = exportRequestSchema.safeParse(kept?.request);
  return kept && read.success ? { request: read.data, exportedAt: kept.exportedAt } : null;
}

/** What was exported last of these sessions, and what people may hold of them that has changed since. */
export function historyOf(storage: Storage, scope: Scope): ExportHistory {
  const asked = new Set(scope.sessions);
  const changed = changedDocuments(
    storage,
    storage.summaries.all(),
    ({ session, course }) => asked.has(session) && course === scope.course,
  );
  return {
    last: lastOf(storage, scope),
    changed: changed.map(({ session, kind, language, exportedAt }) => ({
      session,
      document: kind,
      language,
      exportedAt,
    })),
  };
}
