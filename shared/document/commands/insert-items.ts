import { Node, Path, type Editor } from "slate";
import type { BlockNode } from "../nodes/block.ts";
import type { Inline } from "../nodes/inline.ts";
import type { List, ListItem } from "../nodes/list.ts";
import { normaliseInline } from "../normalise/inline.ts";
import { join, selectIn, type Place } from "./place.ts";
import { reconcileChildren } from "./reconcile.ts";

const itemOf = (children: Inline[]): ListItem => ({
  type: "list-item",
  children: [{ type: "list-item-text", children }],
});

/** The words of blocks as items of a list; lists give their items as they are. */
export function itemsOf(block: BlockNode): ListItem[] {
  if (block.type === "list") return block.children;
  if (block.type === "callout" || block.type === "quote") return block.children.flatMap(itemsOf);
  return block.type === "paragraph" || block.type === "heading" ? [itemOf(block.children)] : [];
}

/**
 * Puts items where the caret parts an item's words: the first joins those before it, the last those
 * after it, and takes the list under the parted item along.
 */
export function insertItems(editor: Editor, place: Place, items: readonly ListItem[]): void {
  const { path, before, after } = place;
  const itemPath = Path.parent(path);
  const list = Node.get(editor, Path.parent(itemPath)) as List;
  const position = itemPath.at(-1) ?? 0;
  const item = list.children[position] as ListItem;
  const [first, ...others] = items;
  const begun = first ? withWords(first, [...before, ...first.children[0].children]) : item;
  const all = [begun, ...others];
  const last = all.at(-1) ?? begun;
  const joint = join(last.children[0].children, after);
  const nested = last.children[1] ?? item.children[1];
  all[all.length - 1] = {
    type: "list-item",
    children: nested ? [wordsOf(joint.children), nested] : [wordsOf(joint.children)],
  };
  const children = [
    ...list.children.slice(0, position),
    ...all,
    ...list.children.slice(position + 1),
  ];
  const listPath = Path.parent(itemPath);
  reconcileChildren(editor, listPath, list.children, children);
  selectIn(editor, [...listPath, position + all.length - 1, 0], joint.index, joint.offset);
}

const wordsOf = (children: Inline[]) => ({ type: "list-item-text" as const, children });

function withWords(item: ListItem, children: readonly Inline[]): ListItem {
  const words = wordsOf(normaliseInline(children));
  const nested = item.children[1];
  return { type: "list-item", children: nested ? [words, nested] : [words] };
}
