import { Editor, Path, Transforms } from "slate";
import type { VerticalDirection } from "./move-block.ts";
import { isNested } from "./outdent-item.ts";
import { selectedItems } from "./selected-items.ts";
import { swapNeighbour } from "./swap-neighbour.ts";

/**
 * Moves the selected items of a list, with what is under them, by one place. From the edge of a nested
 * list they go out, before or after the item that held them. Gives false at the edge of the outermost.
 */
export function moveItems(editor: Editor, direction: VerticalDirection): boolean {
  const items = selectedItems(editor);
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || !areSiblings(items)) return false;
  const list = Path.parent(first);
  if (swapNeighbour(editor, list, first.at(-1) ?? 0, last.at(-1) ?? 0, direction)) return true;
  if (!isNested(editor, first)) return false;
  leaveList(editor, items, direction);
  return true;
}

const areSiblings = (items: readonly Path[]): boolean =>
  items.every(
    (path, index) => index === 0 || Path.equals(path, Path.next(items[index - 1] ?? path)),
  );

function leaveList(editor: Editor, items: readonly Path[], direction: VerticalDirection): void {
  const list = Path.parent(items[0] ?? []);
  const holder = Path.parent(list);
  const references = items.map((path) => Editor.pathRef(editor, path));
  const holderReference = Editor.pathRef(editor, holder);
  Editor.withoutNormalizing(editor, () => {
    const ordered = direction === "up" ? references : references.toReversed();
    for (const reference of ordered) {
      const at = reference.unref();
      const around = holderReference.current;
      if (!at || !around) continue;
      Transforms.moveNodes(editor, { at, to: direction === "up" ? around : Path.next(around) });
    }
    removeEmptyList(editor, holderReference.unref());
  });
}

function removeEmptyList(editor: Editor, holder: Path | null): void {
  if (!holder) return;
  const [list] = Editor.node(editor, [...holder, 1]);
  if ("children" in list && list.children.length === 0) {
    Transforms.removeNodes(editor, { at: [...holder, 1] });
  }
}
