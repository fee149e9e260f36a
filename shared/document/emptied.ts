import { assertNever } from "../lib/assert-never.ts";
import { emptyParagraph } from "./empty.ts";
import type { Block, BlockNode } from "./nodes/block.ts";
import type { Table } from "./nodes/table.ts";

const emptyCells = ({ children, ...table }: Table): Table => ({
  ...table,
  caption: "",
  children: children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: [emptyParagraph()] })),
  })),
});

function emptiedNode(node: BlockNode): BlockNode {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return { ...node, children: [{ text: "" }] };
    case "list":
      return {
        ...node,
        children: [
          {
            type: "list-item",
            children: [{ type: "list-item-text", children: [{ text: "" }] }],
          },
        ],
      };
    case "callout":
      return { ...node, title: "", children: [emptyParagraph()] };
    case "quote":
      return { ...node, source: "", children: [emptyParagraph()] };
    case "table":
      return emptyCells(node);
    case "image":
    case "exercise-lines":
    case "page-break":
    case "diagram":
      return node;
    default:
      return assertNever(node);
  }
}

/** A block of the same kind and build without its words; what has no words to type is as it was. */
export const emptied = (block: Block): Block => {
  const { id, audience } = block;
  return { ...emptiedNode(block), id, audience };
};
