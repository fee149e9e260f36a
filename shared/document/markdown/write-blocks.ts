import { stringify } from "yaml";
import type { BlockNode, BlockType } from "../nodes/block.ts";
import type { List, ListItem } from "../nodes/list.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import { attributes, attributeWords, escapeHeading, escapeStart } from "./escape.ts";
import { writeInline, type Writing } from "./write-inline.ts";
import { container, writeTable } from "./write-table.ts";

/** A list beside a list of its style needs the other marker, or Markdown would read one list. */
type Marker = "first" | "second";

type BlockWriters = {
  readonly [Type in BlockType]: (
    node: Extract<BlockNode, { type: Type }>,
    writing: Writing,
    marker: Marker,
  ) => string;
};

const isEmpty = (node: BlockNode): boolean =>
  node.type === "paragraph" && node.children.every((child) => "text" in child && child.text === "");

function writeParagraph(node: Paragraph, writing: Writing): string {
  return isEmpty(node) ? "::empty" : escapeStart(writeInline(node.children, writing));
}

function listMarker(list: List, position: number, marker: Marker): string {
  if (list.style === "bulleted") return marker === "first" ? "-" : "*";
  return `${position}${marker === "first" ? "." : ")"}`;
}

const indent = (text: string, width: number): string => text.replace(/^(?=.)/gm, " ".repeat(width));

/** A nested list whose first item is empty would be read as an underline of the text above it. */
const beginsEmpty = (list: List): boolean =>
  list.children[0]?.children[0].children.every((child) => "text" in child && child.text === "") ??
  false;

function writeItem(item: ListItem, marker: string, writing: Writing): string {
  const [words, nested] = item.children;
  const text = escapeStart(writeInline(words.children, writing));
  const line = text === "" ? marker : `${marker} ${text}`;
  if (!nested) return line;
  const below = indent(writeList(nested, writing, "first"), marker.length + 1);
  return `${line}\n${text !== "" && beginsEmpty(nested) ? "\n" : ""}${below}`;
}

function writeList(list: List, writing: Writing, marker: Marker): string {
  return list.children
    .map((item, index) => writeItem(item, listMarker(list, index + 1, marker), writing))
    .join("\n");
}

/** The blocks of a box or cell; nothing where they are one empty paragraph. */
function writeContent(children: readonly BlockNode[], writing: Writing): string {
  const [only, ...others] = children;
  if (only && others.length === 0 && isEmpty(only)) return "";
  return writeNodes(children, writing).join("\n\n");
}

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");

const writers: BlockWriters = {
  paragraph: writeParagraph,
  heading: (node, writing) => {
    const text = escapeHeading(writeInline(node.children, writing));
    return text === "" ? "#".repeat(node.level) : `${"#".repeat(node.level)} ${text}`;
  },
  list: writeList,
  table: (node, writing) =>
    writeTable(node, writing, (children) => writeContent(children, writing)),
  image: (node) => {
    const width = node.width === 100 ? "" : `width=${node.width}`;
    const words = [
      attributeWords("asset", node.asset),
      attributeWords("alt", node.alt),
      attributeWords("caption", node.caption),
    ];
    return `::image${attributes(...words, width)}`;
  },
  callout: (node, writing) =>
    container(
      node.kind,
      attributes(attributeWords("title", node.title)),
      writeContent(node.children, writing),
    ),
  quote: (node, writing) => {
    const content = writeContent(node.children, writing);
    if (node.source === "") return quoted(content);
    return container("quote", attributes(attributeWords("source", node.source)), content);
  },
  "exercise-lines": (node) => `::lines{count=${node.lines}}`,
  "page-break": () => "::page-break",
  diagram: (node) => {
    const words = [attributeWords("caption", node.caption), attributeWords("alt", node.alt)];
    const data = stringify(node.data, { lineWidth: 0, blockQuote: false });
    return container("diagram", attributes(...words), `\`\`\`yaml\n${data}\`\`\``);
  },
};

/** Blocks that stand together, each as its Markdown. */
export function writeNodes(nodes: readonly BlockNode[], writing: Writing): string[] {
  let marker: Marker = "second";
  return nodes.map((node, index) => {
    const before = nodes[index - 1];
    const follows = node.type === "list" && before?.type === "list" && before.style === node.style;
    marker = follows && marker === "first" ? "second" : "first";
    const write = writers[node.type] as (
      node: BlockNode,
      writing: Writing,
      marker: Marker,
    ) => string;
    return write(node, writing, marker);
  });
}
