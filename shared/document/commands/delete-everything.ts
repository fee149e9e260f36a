import { Editor, Range, Transforms } from "slate";
import { emptyParagraph } from "../empty.ts";
import type { Block } from "../nodes/block.ts";
import { identityOf } from "./identity.ts";
import { reconcileChildren } from "./reconcile.ts";

/**
 * Where all of several blocks is selected, one empty line stays, without the box, list or table that
 * the words stood in. Gives false for any other selection.
 */
export function deleteEverything(editor: Editor): boolean {
  const { selection } = editor;
  const blocks = editor.children as Block[];
  const [first] = blocks;
  if (!selection || !first || blocks.length < 2) return false;
  if (!Range.equals(ordered(selection), Editor.range(editor, []))) return false;
  const empty =
    first.type === "heading" ? { ...first, children: [{ text: "" }] } : emptyParagraph();
  Editor.withoutNormalizing(editor, () => {
    reconcileChildren(editor, [], blocks, [{ ...empty, ...identityOf(first) }]);
    Transforms.select(editor, Editor.start(editor, []));
  });
  return true;
}

function ordered(range: Range): Range {
  const [anchor, focus] = Range.edges(range);
  return { anchor, focus };
}
