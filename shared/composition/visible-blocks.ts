import type { Block, Reader } from "../document/nodes/block.ts";

/** The blocks that one reader's document shows, in their order. */
export function visibleBlocks<Visible extends Pick<Block, "audience">>(
  blocks: readonly Visible[],
  reader: Reader,
): readonly Visible[] {
  return blocks.filter((block) => block.audience.includes(reader));
}
