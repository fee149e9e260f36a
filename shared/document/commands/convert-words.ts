import { Editor, Node, Path, Point, Range } from "slate";
import type { BlockNode } from "../nodes/block.ts";
import { isText, type Inline } from "../nodes/inline.ts";
import { normaliseInline } from "../normalise/inline.ts";
import { walk } from "../walk.ts";
import { isOfType, type TextBlock } from "./find.ts";
import { reconcileChildren } from "./reconcile.ts";
import { splitInlines } from "./split-inlines.ts";

/** The words of a text block as they came, and what they are to become. */
export type Conversion = { readonly from: string; readonly to: readonly Inline[] };

const isTextBlock = (node: Node): node is TextBlock =>
  isOfType(node, "paragraph", "heading", "list-item-text");

/** The words of running text; elements without words of their own count for nothing. */
const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (isText(inline) ? inline.text : Node.string(inline))).join("");

function textBlocksIn(blocks: readonly BlockNode[]): TextBlock[] {
  const found: TextBlock[] = [];
  walk(blocks, (node) => {
    if (!("text" in node) && isTextBlock(node)) found.push(node);
  });
  return found;
}

/** What makes one version of blocks the other, where both have the same text blocks. */
export function conversionsBetween(
  before: readonly BlockNode[],
  after: readonly BlockNode[],
): Conversion[] {
  const targets = textBlocksIn(after);
  return textBlocksIn(before).flatMap((block, index) => {
    const from = wordsOf(block.children);
    const to = targets[index]?.children;
    return to && from !== "" && wordsOf(to) !== from ? [{ from, to }] : [];
  });
}

/**
 * Converts the words that have come into a range, wherever they still stand as they came; what has been
 * written since stays. Gives how many paragraphs were converted.
 */
export function convertWords(
  editor: Editor,
  range: Range,
  conversions: readonly Conversion[],
): number {
  const targets = new Map(conversions.map(({ from, to }) => [from, to]));
  const entries = Array.from(
    Editor.nodes<TextBlock>(editor, { at: range, match: isTextBlock, mode: "lowest" }),
  );
  const changed = entries.filter(([block, path]) =>
    convertBlock(editor, block, path, range, targets),
  );
  return changed.length;
}

function convertBlock(
  editor: Editor,
  block: TextBlock,
  path: Path,
  range: Range,
  targets: ReadonlyMap<string, readonly Inline[]>,
): boolean {
  const [start, end] = Range.edges(range);
  const [upToEnd, after] = isWithin(end, path)
    ? split(block.children, path, end)
    : [block.children, []];
  const [before, words] = isWithin(start, path) ? split(upToEnd, path, start) : [[], upToEnd];
  const to = targets.get(wordsOf(words));
  if (!to) return false;
  reconcileChildren(editor, path, block.children, normaliseInline([...before, ...to, ...after]));
  return true;
}

const isWithin = (point: Point, path: Path): boolean => Path.isAncestor(path, point.path);

const split = (children: readonly Inline[], path: Path, point: Point) =>
  splitInlines(children, point.path.slice(path.length), point.offset);
