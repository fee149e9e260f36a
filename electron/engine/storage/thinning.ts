/** What thinning needs to know of a revision. `savedAt` is ISO 8601 in UTC. */
export type RevisionStamp = {
  readonly id: number;
  readonly savedAt: string;
  readonly name: string | null;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far apart kept revisions lie, by their age: the last of each such span of time stays. */
const spans: readonly { readonly olderThan: number; readonly every: number }[] = [
  { olderThan: 30 * day, every: day },
  { olderThan: day, every: hour },
  { olderThan: hour, every: 10 * minute },
];

/** The span of time that a revision shares with others of its age; null where it stands alone. */
function spanOf(savedAt: number, now: number): string | null {
  const rule = spans.find(({ olderThan }) => now - savedAt > olderThan);
  return rule ? `${rule.every}:${Math.floor(savedAt / rule.every)}` : null;
}

/**
 * Which revisions of one thing may go, given all of them from oldest to newest. Everything of the
 * last hour stays; then one in ten minutes for a day, one an hour for thirty days, one a day after
 * that: always the last of its span. The first, the last and every named revision stay for ever.
 */
export function revisionsToDrop(revisions: readonly RevisionStamp[], now: Date): number[] {
  const drop: number[] = [];
  for (const [index, revision] of revisions.entries()) {
    const next = revisions[index + 1];
    if (index === 0 || !next || revision.name !== null) continue;
    const span = spanOf(Date.parse(revision.savedAt), now.getTime());
    if (span !== null && span === spanOf(Date.parse(next.savedAt), now.getTime())) {
      drop.push(revision.id);
    }
  }
  return drop;
}
