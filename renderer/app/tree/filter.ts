import type { Overview, SessionSummary } from "../../../shared/contract/views.ts";
import { sessionStatuses } from "../../../shared/curriculum/session.ts";

/** What the tree can be narrowed to: a status, or something that waits to be done. */
export const treeFilters = [...sessionStatuses, "gaps", "comments"] as const;
export type TreeFilter = (typeof treeFilters)[number];

/** Blocks whose translation is older than its source, or not there. */
const gapsOf = ({ staleBlocks, missingBlocks }: SessionSummary): number =>
  staleBlocks + missingBlocks;

export function matchesFilter(session: SessionSummary, filter: TreeFilter): boolean {
  if (filter === "gaps") return gapsOf(session) > 0;
  if (filter === "comments") return session.openComments > 0;
  return session.status === filter;
}

/** How many sessions each filter leaves. */
export const countMatches = ({ modules }: Overview, filter: TreeFilter): number =>
  modules.flatMap(({ sessions }) => sessions).filter((session) => matchesFilter(session, filter))
    .length;
