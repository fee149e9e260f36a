import type { BlockNode } from "./nodes/block.ts";
import type { Inline, InlineElement } from "./nodes/inline.ts";
import type { ListItem, ListItemText } from "./nodes/list.ts";
import type { TableCell, TableRow } from "./nodes/table.ts";

/** Any node of a document tree. */
export type TreeNode = BlockNode | ListItem | ListItemText | TableRow | TableCell | Inline;

const inlineTypes: ReadonlySet<string> = new Set<InlineElement["type"]>([
  "link",
  "footnote",
  "cross-reference",
  "fact",
]);

export const isInlineNode = (node: TreeNode): node is Inline =>
  "text" in node || inlineTypes.has(node.type);

/** The nodes directly under a node, a footnote's note included. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  if ("text" in node) return [];
  return node.type === "footnote" ? node.note : node.children;
}

/** Calls `visit` for every node in reading order, parents before children; false skips the children. */
export function walk(
  nodes: readonly TreeNode[],
  visit: (node: TreeNode, parent: TreeNode | null) => boolean | void,
  parent: TreeNode | null = null,
): void {
  for (const node of nodes) {
    if (visit(node, parent) !== false) walk(childrenOf(node), visit, node);
  }
}
