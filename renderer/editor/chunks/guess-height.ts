import type { Block } from "../../../shared/document/nodes/block.ts";
import type { TreeNode } from "../../../shared/document/walk.ts";
import type { PlacedBlock } from "./chunk-node.ts";

/** Pixels of a line and around a block, and letters in a line: as in a column of usual width. */
const line = 29;
const around = 8;
const letters = 75;

const drawnLines: Readonly<Record<string, number>> = { image: 10, diagram: 10, "page-break": 1 };
const boxes: ReadonlySet<string> = new Set(["list", "list-item", "callout", "quote"]);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const childrenOf = (node: Exclude<TreeNode, { text: string }>) =>
  node.children as readonly TreeNode[];

const lettersIn = (node: TreeNode): number =>
  "text" in node ? node.text.length : sum(childrenOf(node).map(lettersIn));

function linesOf(node: TreeNode): number {
  if ("text" in node) return 0;
  if (boxes.has(node.type)) return sum(childrenOf(node).map(linesOf));
  if (node.type === "table") return node.children.length * 1.5;
  if (node.type === "exercise-lines") return node.lines;
  return drawnLines[node.type] ?? Math.max(1, Math.ceil(lettersIn(node) / letters));
}

const known = new WeakMap<Block, number>();

/** The lines of a block, found out once for each state of it. */
function linesIn(block: Block): number {
  const lines = known.get(block) ?? linesOf(block);
  known.set(block, lines);
  return lines;
}

/** About how many pixels blocks take that have never been laid out, in one of so many columns. */
export const guessHeight = (blocks: readonly PlacedBlock[], columns: number): number =>
  sum(blocks.map(({ node }) => linesIn(node) * line * columns + around));
