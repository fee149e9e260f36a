import type { ModuleSummary, Overview, SessionSummary } from "../../../shared/contract/views.ts";
import { sessionStatuses, type SessionStatus } from "../../../shared/curriculum/session.ts";
import { matchesFilter, type TreeFilter } from "./filter.ts";

/** A line of the tree that is in sight. */
export type TreeRow =
  | { readonly kind: "module"; readonly module: ModuleSummary; readonly expanded: boolean }
  | {
      readonly kind: "session";
      readonly module: ModuleSummary;
      readonly session: SessionSummary;
      readonly position: number;
    };

export const rowId = (row: TreeRow): string =>
  row.kind === "module" ? `module:${row.module.id}` : row.session.id;

export const rowTitle = (row: TreeRow) =>
  row.kind === "module" ? row.module.title : row.session.title;

/** The lines in sight; with a filter the sessions that it leaves, their modules unfolded. */
export function treeRows(
  overview: Overview,
  expanded: ReadonlySet<string>,
  filter: TreeFilter | null = null,
): readonly TreeRow[] {
  return overview.modules.flatMap((module): TreeRow[] => {
    const isExpanded = filter !== null || expanded.has(module.id);
    const sessions = isExpanded ? sessionRows(module, filter) : [];
    if (filter !== null && sessions.length === 0) return [];
    return [{ kind: "module", module, expanded: isExpanded }, ...sessions];
  });
}

const sessionRows = (module: ModuleSummary, filter: TreeFilter | null): TreeRow[] =>
  module.sessions
    .map((session, position): TreeRow & { kind: "session" } => ({
      kind: "session",
      module,
      session,
      position,
    }))
    .filter(({ session }) => filter === null || matchesFilter(session, filter));

/** A module is as far as its least finished session; a module without sessions is a draft. */
export function moduleStatus({ sessions }: ModuleSummary): SessionStatus {
  const least = Math.min(
    ...sessions.map(({ status }) => sessionStatuses.indexOf(status)),
    sessions.length ? Infinity : 0,
  );
  return sessionStatuses[least] ?? "draft";
}

export const moduleMinutes = ({ sessions }: ModuleSummary): number =>
  sessions.reduce((sum, { minutes }) => sum + minutes, 0);

/** What is to be translated in a line: for a session its own, for a folded module that of its sessions. */
export function gapsIn(row: TreeRow): { readonly stale: number; readonly missing: number } {
  if (row.kind === "module" && row.expanded) return { stale: 0, missing: 0 };
  const sessions = row.kind === "session" ? [row.session] : row.module.sessions;
  return {
    stale: sessions.reduce((sum, { staleBlocks }) => sum + staleBlocks, 0),
    missing: sessions.reduce((sum, { missingBlocks }) => sum + missingBlocks, 0),
  };
}

/** The next row after `from` whose title or number begins with what was typed; goes round. */
export function findByPrefix(
  rows: readonly TreeRow[],
  from: number,
  typed: string,
): TreeRow | undefined {
  const wanted = typed.toLocaleLowerCase();
  const matches = (row: TreeRow) => {
    const { en, bn } = rowTitle(row);
    const number = row.kind === "module" ? row.module.number : row.session.number;
    return [en, bn, number].some((text) => text.toLocaleLowerCase().startsWith(wanted));
  };
  const start = typed.length > 1 ? from : from + 1;
  return [...rows.slice(start), ...rows.slice(0, start)].find(matches);
}
