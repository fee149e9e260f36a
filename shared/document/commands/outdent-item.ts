import { Editor, Node, Path, Transforms } from "slate";
import type { List, ListItem } from "../nodes/list.ts";
import { isFirstChild, isOfType } from "./find.ts";
import { identityOf, newIdentity } from "./identity.ts";
import { selectedItems } from "./selected-items.ts";

/** Moves the selected list items one level out; those of the outermost level become paragraphs. */
export function outdentItem(editor: Editor): boolean {
  const items = selectedItems(editor).map((path) => Editor.pathRef(editor, path));
  Editor.withoutNormalizing(editor, () => {
    for (const reference of items) {
      const path = reference.unref();
      if (path) outdentOne(editor, path);
    }
  });
  return items.length > 0;
}

/** True where the item stands in a list inside another item. */
export const isNested = (editor: Editor, item: Path): boolean =>
  isOfType(Node.parent(editor, Path.parent(item)), "list-item");

function outdentOne(editor: Editor, path: Path): void {
  if (isNested(editor, path)) leaveNestedList(editor, path);
  else itemToParagraph(editor, path);
}

function leaveNestedList(editor: Editor, path: Path): void {
  const list = Path.parent(path);
  adoptFollowing(editor, path);
  const target = Path.next(Path.parent(list));
  const wasOnlyItem = isFirstChild(path);
  Transforms.moveNodes(editor, { at: path, to: target });
  if (wasOnlyItem) Transforms.removeNodes(editor, { at: list });
}

/** The items after an item become its own, so that they keep their place in the reading order. */
function adoptFollowing(editor: Editor, path: Path): void {
  const list = Node.parent(editor, path) as List;
  const own = Node.get(editor, path) as ListItem;
  const following = list.children.length - 1 - (path.at(-1) ?? 0);
  if (following === 0) return;
  if (!own.children[1]) {
    const nested: List = { type: "list", style: list.style, children: [] };
    Transforms.insertNodes(editor, nested, { at: [...path, 1] });
  }
  const kept = own.children[1]?.children.length ?? 0;
  for (let count = 0; count < following; count += 1) {
    Transforms.moveNodes(editor, { at: Path.next(path), to: [...path, 1, kept + count] });
  }
}

/** Takes an item of an outermost list out of it, as a paragraph; its own items stay a list. */
export function itemToParagraph(editor: Editor, item: Path): void {
  while (isNested(editor, item)) {
    const reference = Editor.pathRef(editor, item);
    leaveNestedList(editor, item);
    const moved = reference.unref();
    if (!moved) return;
    item = moved;
  }
  raiseOwnItems(editor, item);
  const list = Node.parent(editor, item) as List;
  const listPath = Path.parent(item);
  const isWhole = list.children.length === 1;
  const reference = Editor.pathRef(editor, item);
  Transforms.liftNodes(editor, { at: item });
  const lifted = reference.unref();
  if (!lifted) return;
  Transforms.unwrapNodes(editor, { at: lifted });
  Transforms.setNodes(editor, { type: "paragraph" }, { at: lifted });
  if (listPath.length > 1 || !("id" in list)) return;
  const block = list as List & Parameters<typeof identityOf>[0];
  Transforms.setNodes(editor, isWhole ? identityOf(block) : newIdentity(block), { at: lifted });
}

function raiseOwnItems(editor: Editor, item: Path): void {
  const own = (Node.get(editor, item) as ListItem).children[1];
  if (!own) return;
  own.children.forEach((_, index) => {
    const to = [...Path.parent(item), (item.at(-1) ?? 0) + 1 + index];
    Transforms.moveNodes(editor, { at: [...item, 1, 0], to });
  });
  Transforms.removeNodes(editor, { at: [...item, 1] });
}
