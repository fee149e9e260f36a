import { normaliseText } from "../../language/normalise.ts";
import type { Block } from "../nodes/block.ts";
import type { TreeNode } from "../walk.ts";
import { fieldWith } from "./aside-words.ts";
import type { Match, Piece } from "./find-in-block.ts";

/** A part of a run of text, and what comes into its place. */
export type TextEdit = Piece & { readonly text: string };

/**
 * What replacing comes to, last place first, so that the places before stay right. The new words take the
 * looks of the first letter that they replace.
 */
export function replacingEdits(matches: readonly Match[], replacement: string): TextEdit[] {
  const text = normaliseText(replacement);
  return matches
    .flatMap(({ pieces }) =>
      pieces.map((piece, index) => ({ ...piece, text: index === 0 ? text : "" })),
    )
    .toReversed();
}

/** The block with some of its places replaced. */
export function replaceInBlock(
  block: Block,
  matches: readonly Match[],
  replacement: string,
): Block {
  return replacingEdits(matches, replacement).reduce<TreeNode>(
    (node, edit) => edited(node, edit, 0),
    block,
  ) as Block;
}

function edited(node: TreeNode, edit: TextEdit, depth: number): TreeNode {
  if ("text" in node) {
    const { text } = node;
    return { ...node, text: text.slice(0, edit.start) + edit.text + text.slice(edit.end) };
  }
  if (edit.field && depth === edit.path.length) {
    return { ...node, [edit.field[0]]: fieldWith(node, edit.field, edit) };
  }
  const at = edit.path[depth];
  const children = (node.children as TreeNode[]).map((child, index) =>
    index === at ? edited(child, edit, depth + 1) : child,
  );
  return { ...node, children } as TreeNode;
}
