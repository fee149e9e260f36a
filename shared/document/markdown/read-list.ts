import type { ListItem as MarkdownItem, List as MarkdownList, Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Inline } from "../nodes/inline.ts";
import type { List, ListItem } from "../nodes/list.ts";
import { readInline } from "./read-inline.ts";
import { report, type Reading } from "./reading.ts";

/** A list with its nested lists. An item is one paragraph and one list; more is joined to them. */
export function readList(node: MarkdownList, reading: Reading): List {
  return {
    type: "list",
    style: node.ordered ? "numbered" : "bulleted",
    children: node.children.map((item) => readItem(item, reading)),
  };
}

function readItem(item: MarkdownItem, reading: Reading): ListItem {
  const lists = item.children.filter((child) => child.type === "list");
  const words = item.children.filter((child) => child.type !== "list");
  if (words.length > 1)
    report(reading, item, "a list item is one paragraph; its paragraphs are joined");
  const text = { type: "list-item-text" as const, children: readWords(words, reading) };
  const [first, ...others] = lists.map((list) => readList(list, reading));
  if (!first) return { type: "list-item", children: [text] };
  const nested = { ...first, children: [first, ...others].flatMap((list) => list.children) };
  return { type: "list-item", children: [text, nested] };
}

function readWords(nodes: readonly Nodes[], reading: Reading): Inline[] {
  const words = nodes.flatMap((node, index): Inline[] => {
    const space = index > 0 ? [{ text: " " }] : [];
    if (node.type === "paragraph" || node.type === "heading") {
      return [...space, ...readInline(node.children, reading)];
    }
    if (node.type === "html" && node.value.startsWith("<!--")) return [];
    return [...space, { text: toString(node) }];
  });
  return words.length > 0 ? words : [{ text: "" }];
}
