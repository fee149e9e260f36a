import type { ModuleSummary, Overview, SessionSummary } from "../../../shared/contract/views.ts";
import type { Course, Placement } from "../../../shared/curriculum/course.ts";
import type { Topic } from "../../../shared/curriculum/curriculum.ts";
import type { Coverage } from "../../../shared/planning/coverage.ts";

/** A line of the map: a module with its sums, or a session with its cells. */
export type MapRow =
  | { readonly kind: "module"; readonly module: ModuleSummary; readonly open: boolean }
  | {
      readonly kind: "session";
      readonly module: ModuleSummary;
      readonly session: SessionSummary;
      readonly placed: boolean;
    };

/** Advice of the pilot that no placement answers yet, with the curriculum module it is about. */
export type Advice = Coverage["missingAdvice"][number] & {
  readonly module: string;
  readonly target: Course;
};

const topicIds = (topics: readonly Topic[]): string[] =>
  topics.flatMap(({ id, topics: inner }) => [id, ...topicIds(inner)]);

/** The curriculum module that an id (of a module or of one of its topics) belongs to. */
export function moduleAbout(modules: readonly ModuleSummary[], about: string) {
  return modules.find(({ id, topics }) => id === about || topicIds(topics).includes(about));
}

/** What a module or topic is called. */
export function nameOfAbout(modules: readonly ModuleSummary[], about: string) {
  const module = moduleAbout(modules, about);
  const find = (topics: readonly Topic[]): Topic | undefined =>
    topics.find(({ id }) => id === about) ??
    topics.map(({ topics: inner }) => find(inner)).find((topic) => topic !== undefined);
  return module && (module.id === about ? module.title : find(module.topics)?.title);
}

export function missingAdvice(overview: Overview, coverage: Coverage): readonly Advice[] {
  return coverage.missingAdvice.flatMap((advice) => {
    const module = moduleAbout(overview.modules, advice.about);
    const target = overview.courses.find(({ id, code }) => [id, code].includes(advice.course));
    return module && target ? [{ ...advice, module: module.id, target }] : [];
  });
}

/** Placements by session and course, so that no cell looks through all of them. */
export type PlacementIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Placement[]>>;

export function indexPlacements(placements: readonly Placement[]): PlacementIndex {
  const bySession = Map.groupBy(placements, ({ session }) => session);
  return new Map(
    [...bySession].map(([session, own]) => [session, Map.groupBy(own, ({ course }) => course)]),
  );
}

export const minutesOf = (placements: readonly Placement[]): number =>
  placements.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes by module and course; the module's own sum stands under the empty course. */
export function moduleMinutes(
  modules: readonly ModuleSummary[],
  placements: readonly Placement[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const moduleOf = new Map(
    modules.flatMap(({ id, sessions }) => sessions.map((session) => [session.id, id] as const)),
  );
  const sums = new Map<string, Map<string, number>>();
  for (const { session, course, minutes } of placements) {
    const module = moduleOf.get(session);
    if (module === undefined) continue;
    const own = sums.get(module) ?? new Map<string, number>();
    sums.set(module, own);
    for (const key of [course, ""]) own.set(key, (own.get(key) ?? 0) + minutes);
  }
  return sums;
}

/** The rows in sight. With `onlyMissing`: modules with open advice, and sessions in no course. */
export function mapRows(
  { modules, placements }: Pick<Overview, "modules" | "placements">,
  opened: ReadonlySet<string>,
  onlyMissing: ReadonlySet<string> | null,
): readonly MapRow[] {
  const placedSessions = new Set(placements.map(({ session }) => session));
  return modules.flatMap((module): MapRow[] => {
    const sessions = module.sessions.map((session) => ({
      kind: "session" as const,
      module,
      session,
      placed: placedSessions.has(session.id),
    }));
    if (!onlyMissing) {
      const open = opened.has(module.id);
      return [{ kind: "module", module, open }, ...(open ? sessions : [])];
    }
    const lacking = module.placeable ? sessions.filter(({ placed }) => !placed) : [];
    if (lacking.length === 0 && !onlyMissing.has(module.id)) return [];
    return [{ kind: "module", module, open: true }, ...lacking];
  });
}
