import type { Block } from "../../../shared/document/nodes/block.ts";
import { walk } from "../../../shared/document/walk.ts";
import type { PlacedBlock } from "./chunk-node.ts";

const known = new WeakMap<Block, number>();

function footnotesIn(block: Block): number {
  let count = known.get(block);
  if (count !== undefined) return count;
  count = 0;
  walk([block], (node) => {
    if ("type" in node && node.type === "footnote") count = (count ?? 0) + 1;
  });
  known.set(block, count);
  return count;
}

/** What blocks that are not drawn add to the style sheet's count of footnotes, so that it goes on right. */
export function countedFootnotes(blocks: readonly PlacedBlock[]): string | undefined {
  const count = blocks.reduce((sum, { node }) => sum + footnotesIn(node), 0);
  return count > 0 ? `footnote ${count}` : undefined;
}
