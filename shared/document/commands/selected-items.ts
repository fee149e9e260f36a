import { Path, type Editor } from "slate";
import { selectedTextBlocks } from "./selected-text-blocks.ts";

/** Paths of the list items whose words the selection touches, without those inside another of them. */
export function selectedItems(editor: Editor): readonly Path[] {
  const items = selectedTextBlocks(editor)
    .filter(([node]) => node.type === "list-item-text")
    .map(([, path]) => Path.parent(path));
  return items.filter((path) => !items.some((other) => Path.isAncestor(other, path)));
}
