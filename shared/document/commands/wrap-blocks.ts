import { Editor, Node, Transforms } from "slate";
import type { Block } from "../nodes/block.ts";
import type { Callout } from "../nodes/callout.ts";
import type { Heading } from "../nodes/heading.ts";
import type { Quote } from "../nodes/quote.ts";
import { isOfType, selectedBlocks } from "./find.ts";
import { dropIdentity, identityOf } from "./identity.ts";
import { turnInto } from "./turn-into.ts";

type Box = Callout | Quote;

/** Puts the selected top-level blocks into a box, which takes the first one's identity. */
export function wrapBlocks(editor: Editor, box: Box): void {
  const blocks = selectedBlocks(editor);
  const first = blocks[0];
  if (!first || !blocks.every(([block]) => mayStandIn(box, block))) return;
  Editor.withoutNormalizing(editor, () => {
    if (box.type === "quote") turnInto(editor, "paragraph");
    const identity = identityOf(first[0]);
    const from = first[1][0] ?? 0;
    const count = selectedBlocks(editor).length;
    for (let index = from; index < from + count; index += 1) makePlain(editor, index);
    const at = rangeOfBlocks(editor, from, count);
    Transforms.wrapNodes(
      editor,
      { ...box, ...identity },
      { at, match: (_, path) => path.length === 1 },
    );
  });
}

const mayStandIn = (box: Box, block: Block): boolean =>
  isOfType(block as Node, "paragraph", "heading", "list") ||
  (box.type === "callout" && block.type === "exercise-lines");

function makePlain(editor: Editor, index: number): void {
  if (isOfType(Node.get(editor, [index]), "heading")) {
    Transforms.setNodes(editor, { type: "paragraph" }, { at: [index] });
    Transforms.unsetNodes<Heading>(editor, "level", { at: [index] });
  }
  dropIdentity(editor, [index]);
}

const rangeOfBlocks = (editor: Editor, from: number, count: number) => ({
  anchor: Editor.start(editor, [from]),
  focus: Editor.end(editor, [from + count - 1]),
});
