import { Editor, Node, Path, Transforms, type Descendant } from "slate";
import type { Block, BlockNode } from "../nodes/block.ts";
import type { Inline } from "../nodes/inline.ts";
import { isInlineNode } from "../walk.ts";
import { blockAround } from "./find.ts";
import { fitBlocks } from "./fit.ts";
import { newIdentity } from "./identity.ts";
import { insertBetween } from "./insert-between.ts";
import { insertItems, itemsOf } from "./insert-items.ts";
import { isEmpty, join, placeOf, selectIn, type Place } from "./place.ts";
import { reconcileChildren } from "./reconcile.ts";

/**
 * Puts content at the caret, as a person expects of a paste: words join the words around them, blocks
 * stand between them, items become items of the list that they come into. What a cell, box or list
 * cannot hold (a table, a picture) comes below it. The caret goes behind what has come.
 */
export function insertContent(editor: Editor, content: readonly Descendant[]): void {
  const blocks = blocksOf(content);
  const { selection } = editor;
  if (blocks.length === 0 || !selection) return;
  Editor.withoutNormalizing(editor, () => {
    const place = placeOf(editor, selection.focus);
    if (place) insertAt(editor, place, blocks);
    else insertBelow(editor, blockAround(editor)?.[1][0] ?? -1, blocks);
  });
}

const isInline = (node: Descendant): node is Inline => isInlineNode(node);

/** Content as blocks; words that stand by themselves are a paragraph. */
function blocksOf(content: readonly Descendant[]): BlockNode[] {
  if (content.length > 0 && content.every(isInline)) {
    return [{ type: "paragraph", children: content as Inline[] }];
  }
  return content.flatMap(fitBlocks);
}

function insertAt(editor: Editor, place: Place, blocks: readonly BlockNode[]): void {
  const [only] = blocks;
  const isWords = only?.type === "paragraph" || (only?.type === "heading" && !isEmpty(place));
  if (blocks.length === 1 && isWords) return insertWords(editor, place, only.children);
  if (place.block.type === "list-item-text") return insertInList(editor, place, blocks);
  const box = Node.get(editor, Path.parent(place.path));
  if (Editor.isEditor(box)) return insertBetween(editor, place, blocks);
  const [inside, below] = parted(blocks, (block) => !isForeign(block));
  if (inside.length > 0) insertBetween(editor, place, inside.flatMap(bare));
  if (below.length > 0) insertBelow(editor, place.path[0] ?? 0, below);
}

function parted<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
): readonly [Item[], Item[]] {
  const index = items.findIndex((item) => !fits(item));
  return index < 0 ? [[...items], []] : [items.slice(0, index), items.slice(index)];
}

/** What no cell, box or list can hold, nor the words of it stand for it. */
const isForeign = ({ type }: BlockNode): boolean =>
  type === "table" ||
  type === "image" ||
  type === "diagram" ||
  type === "page-break" ||
  type === "exercise-lines";

/** A block as the content of a box: without an identity of its own, a box within it opened. */
function bare(block: BlockNode): BlockNode[] {
  if (block.type === "callout" || block.type === "quote") return block.children.flatMap(bare);
  const { id: _, audience: __, basis: ___, ...content } = block as Block;
  return [content];
}

function insertWords(editor: Editor, place: Place, words: readonly Inline[]): void {
  const { path, block, before, after } = place;
  const { children, index, offset } = join([...before, ...words], after);
  reconcileChildren(editor, path, block.children, children);
  selectIn(editor, path, index, offset);
}

/** Puts blocks after a top-level block. */
function insertBelow(editor: Editor, index: number, blocks: readonly BlockNode[]): void {
  const beside = editor.children[index] as Block | undefined;
  const made = blocks.map((block) => ({ ...newIdentity(beside), ...block }));
  Transforms.insertNodes(editor, made, { at: [index + 1] });
  Transforms.select(editor, Editor.end(editor, [index + made.length]));
}

/** Puts blocks into the list of the caret as items, and what no list holds below it. */
function insertInList(editor: Editor, place: Place, blocks: readonly BlockNode[]): void {
  const [inside, below] = parted(blocks, (block) => !isForeign(block));
  const items = inside.flatMap(itemsOf);
  if (items.length > 0) insertItems(editor, place, items);
  if (below.length > 0) insertBelow(editor, place.path[0] ?? 0, below);
}
