import type { Block } from "./nodes/block.ts";

/** Blocks in the place of others: from the place `at` (from 0, in the text before) so many go. */
export type Edit = {
  readonly at: number;
  readonly remove: number;
  readonly blocks: readonly Block[];
};

/** Where two lists of one length differ, part by part. */
function changedParts(before: readonly Block[], after: readonly Block[], offset: number): Edit[] {
  const edits: { at: number; remove: number; blocks: Block[] }[] = [];
  for (const [index, block] of after.entries()) {
    if (before[index] === block) continue;
    const at = offset + index;
    const last = edits.at(-1);
    if (last && last.at + last.remove === at) {
      last.remove += 1;
      last.blocks.push(block);
    } else edits.push({ at, remove: 1, blocks: [block] });
  }
  return edits;
}

/**
 * What makes one text out of another, in order of place; none where they are the same. Blocks are told
 * apart by identity: one that was not touched is the same object in both.
 */
export function editsBetween(before: readonly Block[], after: readonly Block[]): readonly Edit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  if (old.length === now.length) return changedParts(old, now, start);
  return [{ at: start, remove: old.length, blocks: now }];
}

/** The text after edits; null where they are not in order, overlap, or reach beyond its end. */
export function withEdits(blocks: readonly Block[], edits: readonly Edit[]): Block[] | null {
  const parts: (readonly Block[])[] = [];
  let from = 0;
  for (const { at, remove, blocks: put } of edits) {
    if (at < from || at + remove > blocks.length) return null;
    parts.push(blocks.slice(from, at), put);
    from = at + remove;
  }
  return [...parts, blocks.slice(from)].flat();
}
