import { idPattern } from "../lib/ids.ts";
import { emptyParagraph } from "./empty.ts";
import { everyone, readers, type Audience, type Block } from "./nodes/block.ts";
import { normaliseNode } from "./normalise/block.ts";

/** What a fingerprint looks like, and so a basis. */
export const basisPattern = /^[0-9a-z]{1,40}$/;

/** Who a block is for, in order and each once; for everyone where nobody is named (invariant 19). */
function normaliseAudience(audience: Audience): Audience {
  const named = readers.filter((reader) => audience.includes(reader));
  return named.length === 0 || named.length === readers.length ? everyone : named;
}

/** The id that a block has where its file or maker gives none: its place in the document, from 1. */
export const defaultId = (position: number): string => `b${position}`;

/** An id that no block before it has (invariant 18): the same again, or with a number added. */
function uniqueId(wanted: string, position: number, used: Set<string>): string {
  const base = idPattern.test(wanted) ? wanted : defaultId(position);
  let id = base;
  for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
  used.add(id);
  return id;
}

/** A block in its normal form but for its id, which only the others can tell to be right. */
export const normaliseBlock = (block: Block): Block => ({
  ...normaliseNode(block),
  id: block.id,
  audience: normaliseAudience(block.audience),
  ...(block.basis && basisPattern.test(block.basis) ? { basis: block.basis } : {}),
});

/**
 * Blocks in their normal form, as every stored document has them: the numbered invariants of
 * invariants.md. Never loses words; normal blocks come back equal.
 */
export function normaliseBlocks(blocks: readonly Block[]): Block[] {
  const used = new Set<string>();
  const source =
    blocks.length > 0 ? blocks : [{ ...emptyParagraph(), id: "b1", audience: everyone }];
  return source.map((block, index) => ({
    ...normaliseBlock(block),
    id: uniqueId(block.id, index + 1, used),
  }));
}
