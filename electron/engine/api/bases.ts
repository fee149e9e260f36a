import type { Block } from "../../../shared/document/nodes/block.ts";
import { blockFingerprint } from "../../../shared/document/translation.ts";

const contentOf = (block: Block) => JSON.stringify({ ...block, basis: undefined });

/**
 * Makes a translation remember what it was made from. A block that says so itself is left alone; one
 * that is as it was keeps the stored basis; a new or changed one is made from the source as it stands.
 */
export function withBases(
  translation: readonly Block[],
  stored: readonly Block[],
  source: readonly Block[],
): readonly Block[] {
  const storedById = new Map(stored.map((block) => [block.id, block]));
  const sourceById = new Map(source.map((block) => [block.id, block]));
  return translation.map((block) => {
    const original = sourceById.get(block.id);
    if (block.basis !== undefined || !original) return block;
    const before = storedById.get(block.id);
    const isSame = before?.basis !== undefined && contentOf(before) === contentOf(block);
    return { ...block, basis: isSame ? before.basis : blockFingerprint(original) };
  });
}
