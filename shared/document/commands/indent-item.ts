import { Editor, Node, Path, Transforms } from "slate";
import type { List, ListItem } from "../nodes/list.ts";
import { isFirstChild } from "./find.ts";
import { selectedItems } from "./selected-items.ts";

/** Moves the selected list items one level in, under the item before them. */
export function indentItem(editor: Editor): boolean {
  const items = selectedItems(editor).map((path) => Editor.pathRef(editor, path));
  Editor.withoutNormalizing(editor, () => {
    for (const reference of items) {
      const path = reference.unref();
      if (path && !isFirstChild(path)) indentOne(editor, path);
    }
  });
  return items.length > 0;
}

function indentOne(editor: Editor, path: Path): void {
  const previousPath = Path.previous(path);
  const { style } = Node.parent(editor, path) as List;
  const previous = Node.get(editor, previousPath) as ListItem;
  const nested = previous.children[1];
  if (!nested) {
    const list: List = { type: "list", style, children: [] };
    Transforms.insertNodes(editor, list, { at: [...previousPath, 1] });
  }
  const to = [...previousPath, 1, nested?.children.length ?? 0];
  Transforms.moveNodes(editor, { at: path, to });
}
