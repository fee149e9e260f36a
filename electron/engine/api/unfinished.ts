import type { Unfinished } from "../../../shared/contract/views.ts";
import { scheduleOf, startOf } from "../../../shared/planning/schedule.ts";
import type { Storage } from "../storage/storage.ts";
import type { StoredSummary } from "../storage/summaries.ts";
import type { Services } from "./services.ts";
import { changedDocuments, firstOfEach } from "./export-history.ts";

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

/** Documents that people may hold, in whatever language, and that would say something else now. */
const changedSinceExport = (storage: Storage, summaries: readonly StoredSummary[]): Unfinished[] =>
  firstOfEach(
    changedDocuments(storage, summaries),
    ({ session, kind }) => `${session} ${kind}`,
  ).map(({ session, kind, exportedAt, path }) => ({
    kind: "changed-since-export",
    session,
    document: kind,
    exportedAt,
    path,
  }));

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
