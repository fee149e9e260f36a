import type { BlockNode, BlockType } from "../nodes/block.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import { plainText } from "../plain-text.ts";

type OfType<Type extends BlockType> = Extract<BlockNode, { type: Type }>;

/** A block's words as paragraphs, with their marks where it is running text itself. */
function toParagraphs(block: BlockNode): Paragraph[] {
  if (block.type === "paragraph" || block.type === "heading") {
    return [{ type: "paragraph", children: block.children }];
  }
  if (block.type === "quote" || block.type === "callout") {
    return block.children.flatMap((child) => toParagraphs(child));
  }
  const lines = plainText(block).split("\n");
  return lines
    .filter((line) => line !== "")
    .map((text) => ({ type: "paragraph", children: [{ text }] }));
}

/**
 * Blocks for a place that holds only some types: others become paragraphs of their words, and `refused`
 * hears of each.
 */
export function keepOnly<Type extends BlockType>(
  types: readonly Type[],
  blocks: readonly BlockNode[],
  refused: (type: BlockType) => void,
): (OfType<Type> | Paragraph)[] {
  const allowed: ReadonlySet<string> = new Set(types);
  return blocks.flatMap((block): (OfType<Type> | Paragraph)[] => {
    if (allowed.has(block.type)) return [block as OfType<Type>];
    refused(block.type);
    return toParagraphs(block);
  });
}
