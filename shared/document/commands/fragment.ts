import { Node, type Descendant } from "slate";
import { isOfType } from "./find.ts";

/** What is copied out of one cell or one list item is its words, not the table or list around them. */
export function bareFragment(fragment: Descendant[]): Descendant[] {
  const [only] = fragment;
  if (fragment.length !== 1 || only === undefined || Node.isText(only)) return fragment;
  if (isOfType(only, "table")) return bareTable(only.children) ?? fragment;
  if (isOfType(only, "list")) return bareItem(only.children) ?? fragment;
  return fragment;
}

function bareTable(rows: readonly Descendant[]): Descendant[] | undefined {
  const [row, ...others] = rows;
  if (others.length > 0 || !isOfType(row, "table-row") || row.children.length !== 1)
    return undefined;
  return bareFragment(row.children[0]?.children ?? []);
}

function bareItem(items: readonly Descendant[]): Descendant[] | undefined {
  const [item, ...others] = items;
  if (others.length > 0 || !isOfType(item, "list-item") || item.children[1]) return undefined;
  const [words]: readonly Descendant[] = item.children;
  if (isOfType(words, "list-item-text")) return [{ type: "paragraph", children: words.children }];
  return words && bareFragment([words]);
}
