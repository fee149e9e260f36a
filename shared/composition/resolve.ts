import type { BlockNode } from "../document/nodes/block.ts";
import type { CrossReference, Inline } from "../document/nodes/inline.ts";
import { isText } from "../document/nodes/inline.ts";
import type { List, ListItem } from "../document/nodes/list.ts";
import type { Paragraph } from "../document/nodes/paragraph.ts";
import type { Table } from "../document/nodes/table.ts";
import type { Language } from "../language/language.ts";
import { assertNever } from "../lib/assert-never.ts";
import { crossReferenceText, factText, type ReferenceSource } from "./references.ts";

type Resolver = (inlines: readonly Inline[]) => Inline[];

/** Inlines with every reference to a fact or another part of the curriculum turned into its words. */
function resolveInlines(
  inlines: readonly Inline[],
  source: ReferenceSource,
  language: Language,
): Inline[] {
  return inlines.map((inline) => {
    if (isText(inline)) return inline;
    if (inline.type === "fact") return { text: factText(inline, source.facts, language) };
    if (inline.type === "cross-reference") return resolveReference(inline, source, language);
    return inline;
  });
}

/** The words of a reference, which lead to the session where that has an address of its own. */
function resolveReference(
  reference: CrossReference,
  source: ReferenceSource,
  language: Language,
): Inline {
  const words = { text: crossReferenceText(reference, source, language) };
  const { session } = reference.target;
  const url = session === source.session.id ? null : (source.addressOf?.(session) ?? null);
  return url === null ? words : { type: "link", url, children: [words] };
}

/** The same for every inline inside a block. */
export function resolveBlock(
  block: BlockNode,
  source: ReferenceSource,
  language: Language,
): BlockNode {
  const resolve: Resolver = (inlines) => resolveInlines(inlines, source, language);
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { ...block, children: resolve(block.children) };
    case "list":
      return resolveList(block, resolve);
    case "table":
      return resolveTable(block, resolve);
    case "quote":
      return { ...block, children: block.children.map((each) => resolveChild(each, resolve)) };
    case "callout":
      return { ...block, children: block.children.map((each) => resolveChild(each, resolve)) };
    case "image":
    case "exercise-lines":
    case "page-break":
    case "diagram":
      return block;
    default:
      return assertNever(block);
  }
}

function resolveChild<Child extends Paragraph | List | { type: "exercise-lines" }>(
  child: Child,
  resolve: Resolver,
): Child {
  if (child.type === "list") return resolveList(child, resolve) as Child;
  if (child.type !== "paragraph") return child;
  return { ...child, children: resolve(child.children) };
}

function resolveList(list: List, resolve: Resolver): List {
  const items = list.children.map(({ children: [words, nested] }): ListItem => {
    const resolved = { ...words, children: resolve(words.children) };
    return {
      type: "list-item",
      children: nested ? [resolved, resolveList(nested, resolve)] : [resolved],
    };
  });
  return { ...list, children: items };
}

function resolveTable(table: Table, resolve: Resolver): Table {
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: cell.children.map((child) => resolveChild(child, resolve)),
    })),
  }));
  return { ...table, children: rows };
}
