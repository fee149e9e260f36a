import { Editor, Node, Path, Transforms } from "slate";
import type { Block } from "../nodes/block.ts";
import type { Callout } from "../nodes/callout.ts";
import type { Quote } from "../nodes/quote.ts";
import { identityOf, newIdentity } from "./identity.ts";

/**
 * Takes the first or last child of a callout or quote out of it, before or after it. The only child
 * takes the box's place and identity. Gives false for a child in the middle, which stays.
 */
export function leaveBox(editor: Editor, path: Path): boolean {
  const boxPath = Path.parent(path);
  const box = Node.get(editor, boxPath) as (Callout | Quote) & Block;
  const isOnly = box.children.length === 1;
  const isFirst = path.at(-1) === 0;
  if (!isOnly && !isFirst && path.at(-1) !== box.children.length - 1) return false;
  const identity = isOnly ? identityOf(box) : newIdentity(box);
  Editor.withoutNormalizing(editor, () => {
    const reference = Editor.pathRef(editor, path);
    Transforms.liftNodes(editor, { at: path });
    const at = reference.unref();
    if (at) Transforms.setNodes(editor, identity, { at });
  });
  return true;
}
