import { emptyParagraph } from "../empty.ts";
import type { BlockNode, BlockType } from "../nodes/block.ts";
import { voidChildren } from "../nodes/inline.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import { normaliseInline } from "./inline.ts";
import { normaliseList } from "./list.ts";
import { normaliseTable } from "./table.ts";
import { oneLine } from "./text.ts";

type Normalisers = {
  readonly [Type in BlockType]: (node: Extract<BlockNode, { type: Type }>) => BlockNode;
};

const within = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : most;

const headingLevels = [1, 2, 3, 4] as const;

/** The content of a box, quote or cell, without lists that have no items. */
function normaliseContent<Content extends BlockNode>(children: readonly Content[]): Content[] {
  return children.flatMap((child) => {
    const normal = child.type === "list" ? normaliseList(child) : normaliseNode(child);
    return normal ? [normal as Content] : [];
  });
}

const atLeastOne = <Content extends BlockNode>(children: Content[]): (Content | Paragraph)[] =>
  children.length > 0 ? children : [emptyParagraph()];

/** Every string of a diagram on one line, in the same shape (invariant 1). */
function oneLineEach<Data>(data: Data): Data {
  if (typeof data === "string") return oneLine(data) as Data;
  if (Array.isArray(data)) return data.map(oneLineEach) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, oneLineEach(value)]),
  ) as Data;
}

const normalisers: Normalisers = {
  paragraph: (node) => ({ type: "paragraph", children: normaliseInline(node.children) }),
  heading: (node) => ({
    type: "heading",
    level: headingLevels[within(Math.round(node.level), 1, 4) - 1] ?? 4,
    children: normaliseInline(node.children),
  }),
  list: (node) => normaliseList(node) ?? emptyParagraph(),
  table: (node) => normaliseTable(node, normaliseContent),
  image: (node) => ({
    type: "image",
    asset: node.asset,
    alt: oneLine(node.alt),
    caption: oneLine(node.caption),
    width: within(node.width, 5, 100),
    children: voidChildren(),
  }),
  callout: (node) => ({
    type: "callout",
    kind: node.kind,
    title: oneLine(node.title),
    children: atLeastOne(normaliseContent(node.children)),
  }),
  quote: (node) => ({
    type: "quote",
    source: oneLine(node.source),
    children: atLeastOne(normaliseContent(node.children)),
  }),
  "exercise-lines": (node) => ({
    type: "exercise-lines",
    lines: Math.round(within(node.lines, 1, 40)),
    children: voidChildren(),
  }),
  "page-break": () => ({ type: "page-break", children: voidChildren() }),
  diagram: (node) => ({
    type: "diagram",
    data: oneLineEach(node.data),
    caption: oneLine(node.caption),
    alt: oneLine(node.alt),
    children: voidChildren(),
  }),
};

/** A block's content in its normal form (invariants 1 to 17). */
export function normaliseNode(node: BlockNode): BlockNode {
  const normalise = normalisers[node.type] as (node: BlockNode) => BlockNode;
  return normalise(node);
}
