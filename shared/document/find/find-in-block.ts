import type { Path } from "slate";
import type { BlockNode } from "../nodes/block.ts";
import { isInlineNode, type TreeNode } from "../walk.ts";
import type { Finder, Span } from "./finder.ts";

/** A part of one run of text: the run's path from the block, and where in it. */
export type Piece = Span & { readonly path: Path };
/** A place that was found: in one run, or over several where marks change within it. */
export type Match = {
  readonly pieces: readonly [Piece, ...Piece[]];
  /** The words around it: all of its paragraph, and where in that it stands. */
  readonly text: string;
  readonly span: Span;
};

type Run = { readonly path: Path; readonly start: number; readonly text: string };

/** What stands for an element without words within a paragraph, so that nothing is found across it. */
const wordless = "\ufffc";

/** Every place in a block's words, in reading order: across marks and links, in tables, lists and boxes. */
export function findInBlock(block: BlockNode, find: Finder): readonly Match[] {
  const matches: Match[] = [];
  visit(block, [], (runs) => {
    const text = runs.map((run) => run.text).join("");
    for (const span of find(text)) {
      const [first, ...others] = piecesOf(runs, span);
      if (first) matches.push({ pieces: [first, ...others], text, span });
    }
  });
  return matches;
}

/** Calls `onParagraph` with the runs of every element whose children are words. */
function visit(node: TreeNode, path: Path, onParagraph: (runs: readonly Run[]) => void): void {
  if ("text" in node) return;
  const { children } = node;
  if (children.some((child) => isInlineNode(child))) return onParagraph(runsOf(node, path));
  for (const [index, child] of children.entries()) visit(child, [...path, index], onParagraph);
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
    return from < to ? [{ path: run.path, start: from, end: to }] : [];
  });
