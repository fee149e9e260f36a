import { Editor, Node, Transforms, type Path } from "slate";
import type { Block } from "../nodes/block.ts";
import type { Callout } from "../nodes/callout.ts";
import type { Quote } from "../nodes/quote.ts";
import { identityOf, newIdentity } from "./identity.ts";

/** Dissolves a callout or quote into its children; the first of them keeps its identity. */
export function unwrapBox(editor: Editor, path: Path): void {
  const box = Node.get(editor, path) as (Callout | Quote) & Block;
  const start = path[0] ?? 0;
  Editor.withoutNormalizing(editor, () => {
    Transforms.unwrapNodes(editor, { at: path });
    box.children.forEach((_, index) => {
      const identity = index === 0 ? identityOf(box) : newIdentity(box);
      Transforms.setNodes(editor, identity, { at: [start + index] });
    });
  });
}
