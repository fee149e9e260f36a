import {
  everyone,
  type Audience,
  type Block,
  type BlockNode,
} from "../../../shared/document/nodes/block.ts";
import type { Callout } from "../../../shared/document/nodes/callout.ts";
import type { DiagramData } from "../../../shared/document/nodes/diagram.ts";
import { voidChildren, type Inline } from "../../../shared/document/nodes/inline.ts";
import type { List, ListItem } from "../../../shared/document/nodes/list.ts";
import type { Paragraph } from "../../../shared/document/nodes/paragraph.ts";
import type { Table, TableCell } from "../../../shared/document/nodes/table.ts";

type Words = string | readonly Inline[];

const inlines = (words: Words): Inline[] =>
  typeof words === "string" ? [{ text: words }] : [...words];

export const paragraph = (words: Words): Paragraph => ({
  type: "paragraph",
  children: inlines(words),
});

export const heading = (level: 1 | 2 | 3 | 4, words: Words): BlockNode => ({
  type: "heading",
  level,
  children: inlines(words),
});

type Item = Words | { readonly words: Words; readonly nested: List };

const listItem = (item: Item): ListItem => {
  const nested = typeof item === "object" && "nested" in item ? item.nested : null;
  const words = typeof item === "object" && "nested" in item ? item.words : item;
  const text = { type: "list-item-text", children: inlines(words) } as const;
  return { type: "list-item", children: nested ? [text, nested] : [text] };
};

export const list = (style: "bulleted" | "numbered", items: readonly Item[]): List => ({
  type: "list",
  style,
  children: items.map(listItem),
});

export const cell = (
  words: Words,
  span: { columnSpan?: number; rowSpan?: number } = {},
): TableCell => ({
  type: "table-cell",
  ...span,
  children: [paragraph(words)],
});

export const table = (
  caption: string,
  columns: readonly number[],
  rows: readonly (readonly (Words | TableCell)[])[],
): Table => ({
  type: "table",
  caption,
  headerRow: true,
  headerColumn: true,
  columns: [...columns],
  children: rows.map((cells) => ({
    type: "table-row",
    children: cells.map((each) => (typeof each === "object" && "type" in each ? each : cell(each))),
  })),
});

export const callout = (
  kind: Callout["kind"],
  title: string,
  children: Callout["children"],
): Callout => ({ type: "callout", kind, title, children });

export const lines = (count: number) =>
  ({ type: "exercise-lines", lines: count, children: voidChildren() }) as const;

export const pageBreak = { type: "page-break", children: voidChildren() } as const;

export const diagram = (data: DiagramData, caption: string, alt: string): BlockNode => ({
  type: "diagram",
  data,
  caption,
  alt,
  children: voidChildren(),
});

/** Gives blocks the ids b1, b2 ... in order; a pair says for whom a block is. */
export const identified = (
  nodes: readonly (BlockNode | readonly [BlockNode, Audience])[],
): Block[] =>
  nodes.map((entry, index) => {
    const [node, audience] = "type" in entry ? [entry, everyone] : entry;
    return { ...node, id: `b${index + 1}`, audience };
  });
