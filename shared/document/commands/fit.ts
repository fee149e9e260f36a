import { Node, type Descendant } from "slate";
import { emptyParagraph } from "../empty.ts";
import type { BlockNode } from "../nodes/block.ts";
import type { Inline } from "../nodes/inline.ts";
import type { List, ListItem } from "../nodes/list.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import type { TableCell, TableRow } from "../nodes/table.ts";
import type { DocumentElement } from "./document-editor.ts";
import { isOfType } from "./find.ts";
import { fitInlines } from "./fit-inlines.ts";

/**
 * Editing and pasting can leave a node where the document's types do not allow it (a heading in a cell,
 * an item without words). Fitting gives the nearest tree that they allow, words kept.
 */
export function fitBlocks(node: Descendant): BlockNode[] {
  if ("text" in node) return [paragraphOf([node])];
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [{ ...node, children: fitInlines(node.children) }];
    case "image":
    case "exercise-lines":
    case "page-break":
    case "diagram":
      return [node];
    case "list":
      return [fitList(node)];
    case "table":
      return [{ ...node, children: fitRows(node.children) }];
    case "callout":
      return [{ ...node, children: orEmpty(fitContent(node.children, fitsCallout)) }];
    case "quote":
      return [{ ...node, children: orEmpty(fitContent(node.children, fitsQuote)) }];
    case "list-item":
      return [fitList({ type: "list", style: "bulleted", children: [node] })];
    case "list-item-text":
      return [paragraphOf(node.children)];
    case "table-row":
    case "table-cell":
      return node.children.flatMap(fitBlocks);
    case "link":
    case "footnote":
    case "cross-reference":
    case "fact":
      return [paragraphOf([node])];
    default:
      return orEmpty(paragraphsIn(node satisfies never as DocumentElement));
  }
}

const paragraphOf = (children: Inline[]): Paragraph => ({
  type: "paragraph",
  children: fitInlines(children),
});
const orEmpty = <Content>(children: Content[]): (Content | Paragraph)[] =>
  children.length > 0 ? children : [emptyParagraph()];

type Fits<Content extends BlockNode> = (block: BlockNode) => block is Content;
type CalloutContent = Extract<BlockNode, { type: "callout" }>["children"][number];
type CellContent = TableCell["children"][number];

const fitsCallout: Fits<CalloutContent> = (block): block is CalloutContent =>
  fitsCell(block) || block.type === "exercise-lines";
const fitsCell: Fits<CellContent> = (block): block is CellContent =>
  block.type === "paragraph" || block.type === "list";
const fitsQuote: Fits<Paragraph> = (block): block is Paragraph => block.type === "paragraph";

/** The children of a box: those that fit, and the words of the others as paragraphs. */
function fitContent<Content extends BlockNode>(
  children: readonly Descendant[],
  fits: Fits<Content>,
): (Content | Paragraph)[] {
  return children.flatMap(fitBlocks).flatMap((block): (Content | Paragraph)[] => {
    const {
      id: _,
      audience: __,
      basis: ___,
      ...content
    } = block as never as Record<string, unknown>;
    const bare = content as never as BlockNode;
    return fits(bare) ? [bare] : paragraphsIn(bare);
  });
}

/** The words of any element, also of one that is not known: a paragraph for each of its text blocks. */
function paragraphsIn(node: DocumentElement): Paragraph[] {
  const children = node.children as readonly Descendant[];
  if (children.some((child) => Node.isText(child)) && !isWordless(node)) {
    return [paragraphOf(children as Inline[])];
  }
  return children.flatMap((child) => (Node.isElement(child) ? paragraphsIn(child) : []));
}

/** Elements whose only text is the empty run that Slate asks of them. */
const isWordless = (node: DocumentElement): boolean =>
  isOfType(node, "image", "exercise-lines", "page-break", "diagram");

function fitList(list: List): List {
  const children = (list.children as readonly Descendant[]).filter(isContent).flatMap(fitItems);
  return { ...list, children };
}

function fitItems(node: Descendant): ListItem[] {
  if ("text" in node) return [itemOf([node])];
  if (node.type === "list") return fitList(node).children;
  if (node.type !== "list-item") return paragraphsIn(node).map(({ children }) => itemOf(children));
  return fitItem(node);
}

const itemOf = (children: Inline[], nested?: List): ListItem => {
  const words = { type: "list-item-text" as const, children: fitInlines(children) };
  return { type: "list-item", children: nested ? [words, nested] : [words] };
};

/** An item's words come first, then one list; other words in it become items of their own. */
function fitItem(item: ListItem): ListItem[] {
  const parts = item.children as readonly Descendant[];
  const lists = parts.filter((part) => Node.isElement(part) && part.type === "list") as List[];
  const words = parts.flatMap((part) =>
    "text" in part ? [[part]] : part.type === "list" ? [] : wordsOf(part),
  );
  const [style] = lists.map((list) => list.style);
  const below = lists.flatMap((list) => fitList(list).children);
  const nested: List | undefined =
    style && below.length > 0 ? { type: "list", style, children: below } : undefined;
  const items = words.length > 0 ? words : [[{ text: "" }]];
  return items.map((own, index) => itemOf(own, index === items.length - 1 ? nested : undefined));
}

const wordsOf = (node: DocumentElement): Inline[][] =>
  paragraphsIn(node).map(({ children }) => children);

function fitRows(rows: readonly Descendant[]): TableRow[] {
  return rows.flatMap((row) => {
    if ("text" in row) return [];
    const cells = row.type === "table-row" ? (row.children as readonly Descendant[]) : [row];
    return [{ type: "table-row" as const, children: cells.filter(isContent).map(fitCell) }];
  });
}

/** A row or list whose children have gone has the empty run that Slate asks of it. */
const isContent = (node: Descendant): boolean => !("text" in node && node.text === "");

function fitCell(node: Descendant): TableCell {
  if (!("text" in node) && node.type === "table-cell") {
    return { ...node, children: orEmpty(fitContent(node.children, fitsCell)) };
  }
  return { type: "table-cell", children: orEmpty(fitContent([node], fitsCell)) };
}
