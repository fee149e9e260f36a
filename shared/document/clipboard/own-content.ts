import type { Block } from "../nodes/block.ts";
import { escapeHtml } from "../html/write-inline.ts";
import { attributeOf, isElement, nodesIn, type HtmlNode } from "../html/node.ts";
import { repairBlocks } from "../repair.ts";

/** The attribute in which what is copied travels whole, beside the page made for other programs. */
const attribute = "data-tot-studio";
const longest = 20_000_000;
const mostBlocks = 20_000;

/** A page that holds its own blocks as they are. */
export const withOwnContent = (html: string, blocks: readonly Block[]): string =>
  `<div ${attribute}="${escapeHtml(JSON.stringify(blocks))}">${html}</div>`;

/**
 * The blocks that a page from our own clipboard holds, checked as all data from outside is; null for
 * any other page.
 */
export function ownContent(root: HtmlNode): Block[] | null {
  for (const node of nodesIn(root)) {
    const held = isElement(node) ? attributeOf(node, attribute) : "";
    if (held) return parse(held);
  }
  return null;
}

function parse(held: string): Block[] | null {
  if (held.length > longest) return null;
  try {
    const values: unknown = JSON.parse(held);
    if (!Array.isArray(values) || values.length === 0 || values.length > mostBlocks) return null;
    return repairBlocks(values).blocks;
  } catch {
    return null;
  }
}
