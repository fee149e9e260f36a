import type { Block } from "../../shared/document/nodes/block.ts";

export type TextChanges = {
  /** The same blocks in the same order, whatever is in them. */
  readonly hasSameIds: boolean;
  /** Ids of blocks that are new or have gone. */
  readonly others: readonly string[];
  /** What each changed block was, what it is, and where it stands. */
  readonly blocks: readonly (readonly [Block, Block, number])[];
};

/** What has changed between two states of a text; looks closely only between the ends that are the same. */
export function changesBetween(before: readonly Block[], after: readonly Block[]): TextChanges {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const hasSameIds =
    old.length === now.length && old.every(({ id }, index) => now[index]?.id === id);
  const known = new Map(old.map((block) => [block.id, block]));
  const blocks = now.flatMap((block, index): [Block, Block, number][] => {
    const previous = known.get(block.id);
    return previous && previous !== block ? [[previous, block, start + index]] : [];
  });
  const present = new Set(now.map(({ id }) => id));
  const others = [
    ...now.filter(({ id }) => !known.has(id)),
    ...old.filter(({ id }) => !present.has(id)),
  ].map(({ id }) => id);
  return { hasSameIds, others, blocks };
}
