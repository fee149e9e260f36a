import { madeFrom } from "../../../shared/composition/made-from.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import type { Unfinished } from "../../../shared/contract/views.ts";
import { scheduleOf, startOf } from "../../../shared/planning/schedule.ts";
import type { Storage } from "../storage/storage.ts";
import type { ExportedDocument } from "../storage/export-history.ts";
import type { StoredSummary } from "../storage/summaries.ts";
import type { Services } from "./services.ts";
import { sessionSources, type SourceOf } from "./session-source.ts";

function translations(summaries: readonly StoredSummary[]): Unfinished[] {
  const stale = summaries.flatMap(({ id, staleBlocks, firstStale }): Unfinished[] =>
    firstStale === null
      ? []
      : [{ kind: "stale", session: id, blocks: staleBlocks, block: firstStale }],
  );
  const missing = summaries
    .filter(({ missingBlocks }) => missingBlocks > 0)
    .map(({ id, missingBlocks }): Unfinished => ({
      kind: "missing",
      session: id,
      blocks: missingBlocks,
    }));
  return [...stale, ...missing];
}

/** Sessions whose steps take longer than their own slot, or than a placement gives them. */
function overSlot(storage: Storage): Unfinished[] {
  const placements = storage.placements.all();
  return storage.sessions.all().flatMap(({ session }) => {
    const own = {
      course: null,
      planned: scheduleOf(session.activities, startOf(session)).total,
      slot: session.minutes,
    };
    const placed = placements
      .filter((placement) => placement.session === session.id)
      .map(({ course, variant, minutes }) => ({
        course,
        planned: scheduleOf(session.activities, startOf(session), variant).total,
        slot: minutes,
      }));
    return [own, ...placed]
      .filter(({ planned, slot }) => planned > slot)
      .map((over): Unfinished => ({ kind: "over-slot", session: session.id, ...over }));
  });
}

/** Written sessions of placeable modules that nobody will be taught. */
function unplaced(storage: Storage, summaries: readonly StoredSummary[]): Unfinished[] {
  const placed = new Set(storage.placements.all().map(({ session }) => session));
  const placeable = new Set(
    storage.curriculum.modules.all().flatMap(({ id, placeable }) => (placeable ? [id] : [])),
  );
  return summaries
    .filter(({ module, words }) => placeable.has(module) && words.en + words.bn > 0)
    .filter(({ id }) => !placed.has(id))
    .map(({ id, minutes }) => ({ kind: "unplaced", session: id, minutes }));
}

/** The first of each group: of a list that is newest first, the newest. */
const firstOfEach = <Item>(items: readonly Item[], groupOf: (item: Item) => string): Item[] =>
  [...Map.groupBy(items, groupOf).values()].flatMap((group) => group.slice(0, 1));

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

/** Documents that people may hold, in whatever language, and that would say something else now. */
function changedSinceExport(storage: Storage, summaries: readonly StoredSummary[]): Unfinished[] {
  const changedAt = new Map(summaries.map((summary) => [summary.id, summary.changedAt]));
  const sourceOf = sharedSources(storage);
  const hasChanged = ({ session, course, kind, language, ...exported }: ExportedDocument) =>
    exported.content === ""
      ? (changedAt.get(session) ?? "") > exported.exportedAt
      : madeFrom(sourceOf(session, course), kind, language) !== exported.content;
  const held = firstOfEach(
    storage.exports.all(),
    ({ session, kind, language }) => `${session} ${kind} ${language}`,
  );
  const changed = firstOfEach(held.filter(hasChanged), ({ session, kind }) => `${session} ${kind}`);
  return changed.map(({ session, kind, exportedAt, path }) => ({
    kind: "changed-since-export",
    session,
    document: kind,
    exportedAt,
    path,
  }));
}

export const unfinishedRoutes = ({ api, storage }: Services) => ({
  list: api.unfinished.list.handler(() => {
    const summaries = storage.summaries.all();
    return [
      ...translations(summaries),
      ...overSlot(storage),
      ...unplaced(storage, summaries),
      ...changedSinceExport(storage, summaries),
    ];
  }),
});
