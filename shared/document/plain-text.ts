import type { Block } from "./nodes/block.ts";
import type { CrossReference, FactReference } from "./nodes/inline.ts";
import type { TreeNode } from "./walk.ts";
import { isInlineNode, walk } from "./walk.ts";

/** The words that a node carries in its attributes rather than in its children, in reading order. */
export function attributeTexts(node: TreeNode): readonly string[] {
  if (!("type" in node)) return [];
  if (node.type === "callout") return [node.title];
  if (node.type === "table") return [node.caption];
  if (node.type === "quote") return [node.source];
  if (node.type === "image") return [node.alt, node.caption];
  if (node.type === "diagram") return [...stringsIn(node.data), node.alt, node.caption];
  return [];
}

/** Every string in plain data, in its order, but for the names of kinds. */
function stringsIn(data: unknown): readonly string[] {
  if (typeof data === "string") return [data];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === "kind" ? [] : stringsIn(value)));
}

/**
 * The words of a node or of blocks, for search, counting and comparison: captions, titles, alternative
 * texts, diagram labels and notes included. Blocks within are separated by line feeds. `wordsOf` gives
 * words for what has none of its own: facts and references.
 */
export function plainText(
  source: TreeNode | readonly Block[],
  wordsOf: (reference: FactReference | CrossReference) => string = () => "",
): string {
  const lines: string[] = [""];
  const nodes: readonly TreeNode[] = Array.isArray(source) ? source : [source as TreeNode];
  walk(nodes, (node) => {
    if ("text" in node) lines[lines.length - 1] += node.text;
    else if (node.type === "fact" || node.type === "cross-reference")
      lines[lines.length - 1] += wordsOf(node);
    else if (node.type === "footnote") lines[lines.length - 1] += " ";
    else if (!isInlineNode(node)) lines.push(...attributeTexts(node), "");
  });
  return lines.filter((line) => line.trim() !== "").join("\n");
}
