import { bijoyToUnicode } from "../../language/bijoy.ts";
import { looksLikeBijoy } from "../../language/looks-like-bijoy.ts";
import type { BlockNode } from "../nodes/block.ts";
import { plainText } from "../plain-text.ts";
import { childrenOf, walk, type TreeNode } from "../walk.ts";

const textBlocks: ReadonlySet<string> = new Set(["paragraph", "heading", "list-item-text"]);

function convertTexts(node: TreeNode): void {
  walk(childrenOf(node), (child) => {
    if ("text" in child) child.text = bijoyToUnicode(child.text);
  });
}

/**
 * A copy of blocks in which each paragraph that looks like legacy Bangla is Unicode; null where none
 * does. For text whose font is not known.
 */
export function convertByLook(blocks: readonly BlockNode[]): BlockNode[] | null {
  if (!looksLikeBijoySomewhere(blocks)) return null;
  const copy = JSON.parse(JSON.stringify(blocks)) as BlockNode[];
  walk(copy, (node) => {
    if (isLegacy(node)) convertTexts(node);
  });
  return copy;
}

function looksLikeBijoySomewhere(blocks: readonly BlockNode[]): boolean {
  let isFound = false;
  walk(blocks, (node) => {
    isFound ||= isLegacy(node);
    return !isFound;
  });
  return isFound;
}

const isLegacy = (node: TreeNode): boolean =>
  !("text" in node) && textBlocks.has(node.type) && looksLikeBijoy(plainText(node));
