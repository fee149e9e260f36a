import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { revisionsToDrop, type RevisionStamp } from "./thinning.ts";

const now = new Date("2026-11-19T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

/** Revisions from oldest to newest, saved so many minutes ago. */
const saved = (ages: readonly number[], named: readonly number[] = []): RevisionStamp[] =>
  [...ages]
    .sort((one, other) => other - one)
    .map((age, index) => ({
      id: index,
      savedAt: minutesAgo(age),
      name: named.includes(age) ? "as sent" : null,
    }));

const kept = (revisions: readonly RevisionStamp[]) => {
  const dropped = new Set(revisionsToDrop(revisions, now));
  return revisions.filter(({ id }) => !dropped.has(id));
};

describe("thinning out old revisions", () => {
  it("keeps every save of the last hour", () => {
    const revisions = saved(Array.from({ length: 60 }, (_, minute) => minute));
    expect(revisionsToDrop(revisions, now)).toEqual([]);
  });

  it("keeps one in ten minutes of a day, one an hour of a month, one a day after that", () => {
    const hourly = saved(Array.from({ length: 60 }, (_, minute) => 3 * 60 + minute));
    expect(kept(hourly)).toHaveLength(8);
    const lastWeek = saved(Array.from({ length: 24 * 6 }, (_, part) => 7 * 24 * 60 + part * 10));
    expect(kept(lastWeek)).toHaveLength(26);
    const lastYear = saved(Array.from({ length: 48 }, (_, hour) => 365 * 24 * 60 + hour * 60));
    expect(kept(lastYear)).toHaveLength(4);
  });

  it("always keeps the first, the last and the named", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(600_000), { minLength: 1, maxLength: 50 }), (ages) => {
        const named = ages.slice(0, 3);
        const revisions = saved(ages, named);
        const left = kept(revisions);
        expect(left).toContain(revisions[0]);
        expect(left).toContain(revisions.at(-1));
        expect(left.filter(({ name }) => name !== null)).toHaveLength(named.length);
      }),
    );
  });

  it("drops nothing more when it runs again", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(600_000), { maxLength: 80 }), (ages) => {
        expect(revisionsToDrop(kept(saved(ages)), now)).toEqual([]);
      }),
    );
  });
});
