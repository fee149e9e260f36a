import type { List, ListItem } from "../nodes/list.ts";
import { normaliseInline } from "./inline.ts";

/** Word numbers nine levels of a list. */
const deepestList = 9;

/** A list in its normal form; null where it has no items (invariants 8, 9, 10). */
export function normaliseList(list: List, depth = 1): List | null {
  const children = list.children.flatMap((item) => normaliseItem(item, depth));
  return children.length === 0 ? null : { type: "list", style: list.style, children };
}

function normaliseItem(item: ListItem, depth: number): ListItem[] {
  const [words, nested] = item.children;
  const text = { type: "list-item-text" as const, children: normaliseInline(words.children) };
  const below = nested ? normaliseList(nested, depth + 1) : null;
  if (!below) return [{ type: "list-item", children: [text] }];
  if (depth < deepestList) return [{ type: "list-item", children: [text, below] }];
  return [{ type: "list-item", children: [text] }, ...below.children];
}
