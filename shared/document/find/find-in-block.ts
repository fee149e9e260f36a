import type { Path } from "slate";
import type { BlockNode } from "../nodes/block.ts";
import { asideWordsOf, type Field } from "./aside-words.ts";
import { isInlineNode, type TreeNode } from "../walk.ts";
import type { Finder, Span } from "./finder.ts";

/**
 * A part of one run of text: the run's path from the block, and where in it. With a field it is a part of
 * the words that the element at the path carries itself: its caption, its note.
 */
export type Piece = Span & { readonly path: Path; readonly field?: Field };
/** A place that was found: in one run, or over several where marks change within it. */
export type Match = {
  readonly pieces: readonly [Piece, ...Piece[]];
  /** The words around it: all of its paragraph, and where in that it stands. */
  readonly text: string;
  readonly span: Span;
};

type Run = Omit<Piece, "end"> & { readonly text: string };

/** What stands for an element without words within a paragraph, so that nothing is found across it. */
const wordless = "\ufffc";

/** Every place in the words that are typed in a block, in reading order: across marks and links, in tables, lists and boxes. */
export const findInTyped = (block: BlockNode, find: Finder): readonly Match[] =>
  findIn(block, find, "typed");

/** The same with what the block's elements carry themselves: captions, descriptions, notes, diagrams' words. */
export const findInBlock = (block: BlockNode, find: Finder): readonly Match[] =>
  findIn(block, find, "all");

type Words = "typed" | "all";

function findIn(block: BlockNode, find: Finder, words: Words): readonly Match[] {
  const matches: Match[] = [];
  visit({ node: block, path: [] }, words, (runs) => {
    const text = runs.map((run) => run.text).join("");
    for (const span of find(text)) {
      const [first, ...others] = piecesOf(runs, span);
      if (first) matches.push({ pieces: [first, ...others], text, span });
    }
  });
  return matches;
}

type At = { readonly node: TreeNode; readonly path: Path };

/** Calls `onWords` with the runs of every element whose children are words, and of what elements say themselves. */
function visit({ node, path }: At, words: Words, onWords: (runs: readonly Run[]) => void): void {
  if ("text" in node) return;
  const asides = words === "all" ? asideWordsOf(node) : [];
  const tell = () => {
    for (const { field, text } of asides) onWords([{ path, field, start: 0, text }]);
  };
  const isTitle = node.type === "callout";
  if (isTitle) tell();
  const isParagraph = !isInlineNode(node) && node.children.some((child) => isInlineNode(child));
  if (isParagraph) onWords(runsOf(node, path));
  for (const [index, child] of node.children.entries()) {
    visit({ node: child, path: [...path, index] }, words, onWords);
  }
  if (!isTitle) tell();
}

function runsOf(paragraph: TreeNode, path: Path): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  const add = (text: string, at: Path) => {
    runs.push({ path: at, start, text });
    start += text.length;
  };
  const read = (node: TreeNode, at: Path) => {
    if ("text" in node) return add(node.text, at);
    if (isInlineNode(node) && node.type !== "link") return add(wordless, at);
    for (const [index, child] of node.children.entries()) read(child, [...at, index]);
  };
  read(paragraph, path);
  return runs;
}

const piecesOf = (runs: readonly Run[], { start, end }: Span): readonly Piece[] =>
  runs.flatMap((run) => {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.start + run.text.length) - run.start;
    const where = run.field ? { path: run.path, field: run.field } : { path: run.path };
    return from < to ? [{ ...where, start: from, end: to }] : [];
  });
