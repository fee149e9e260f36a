import { Editor, Node, Path, type Location, type NodeEntry } from "slate";
import type { Block } from "../nodes/block.ts";
import type { DocumentElement, ElementOf, ElementType } from "./document-editor.ts";

/** True for an element of one of the types. */
export function isOfType<Type extends ElementType>(
  node: Node | undefined,
  ...types: readonly Type[]
): node is ElementOf<Type> {
  return node !== undefined && Node.isElement(node) && types.some((type) => type === node.type);
}

/** The nearest element of one of the types around a place (the selection where none is given). */
export function elementAround<Type extends ElementType>(
  editor: Editor,
  types: readonly Type[],
  at: Location | null = editor.selection,
): NodeEntry<ElementOf<Type>> | undefined {
  if (!at) return undefined;
  return Editor.above<ElementOf<Type>>(editor, {
    at,
    voids: true,
    match: (node) => isOfType(node, ...types),
  });
}

/** Elements whose children are words. */
export const textBlockTypes = ["paragraph", "heading", "list-item-text"] as const;
export type TextBlock = ElementOf<(typeof textBlockTypes)[number]>;

/** The paragraph, heading or list item text around a place. */
export const textBlockAround = (
  editor: Editor,
  at: Location | null = editor.selection,
): NodeEntry<TextBlock> | undefined => elementAround(editor, textBlockTypes, at);

/** The top-level block around a place. */
export function blockAround(
  editor: Editor,
  at: Location | null = editor.selection,
): NodeEntry<Block> | undefined {
  if (!at) return undefined;
  const index = Editor.path(editor, at)[0];
  const node = index === undefined ? undefined : editor.children[index];
  return node && index !== undefined ? [node as Block, [index]] : undefined;
}

/** Every top-level block that the selection touches, in order. */
export function selectedBlocks(editor: Editor): readonly NodeEntry<Block>[] {
  if (!editor.selection) return [];
  const range = Editor.unhangRange(editor, editor.selection, { voids: true });
  const [start, end] = Editor.edges(editor, range);
  const first = start.path[0] ?? 0;
  const last = end.path[0] ?? first;
  return (editor.children.slice(first, last + 1) as Block[]).map((block, index) => [
    block,
    [first + index],
  ]);
}

/** The position of the top-level block with an id; -1 where there is none. */
export const indexOfBlock = (editor: Editor, id: string): number =>
  (editor.children as Block[]).findIndex((block) => block.id === id);

/** True for an element with no words in it (a void counts as words). */
export const isBlank = (editor: Editor, element: DocumentElement): boolean =>
  !editor.isVoid(element) && Editor.isEmpty(editor, element);

export const isFirstChild = (path: Path): boolean => path.at(-1) === 0;
