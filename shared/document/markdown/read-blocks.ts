import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { BlockNode } from "../nodes/block.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import { readContainer, readLeaf } from "./read-directives.ts";
import { readInline } from "./read-inline.ts";
import { readList } from "./read-list.ts";
import { readPlainTable } from "./read-table.ts";
import { report, type Reading } from "./reading.ts";
import { keepOnly } from "./reduce.ts";

type BlockReaders = {
  readonly [Type in RootContent["type"]]: (
    node: Extract<RootContent, { type: Type }>,
    reading: Reading,
  ) => BlockNode[];
};

const paragraphOf = (text: string): Paragraph => ({ type: "paragraph", children: [{ text }] });

/** The words of a node that has no place in a document, as a paragraph, with a word about it. */
function asText(node: RootContent, reading: Reading, problem: string): BlockNode[] {
  report(reading, node, problem);
  const text = "value" in node ? node.value : toString(node);
  return text.trim() === "" ? [] : [paragraphOf(text)];
}

const inlineOutside = (node: RootContent, reading: Reading): BlockNode[] =>
  asText(node, reading, "text outside of any paragraph");

function readHtml(node: Extract<RootContent, { type: "html" }>, reading: Reading): BlockNode[] {
  if (node.value.startsWith("<!--")) return [];
  return asText(node, reading, "HTML has no place in a text; it was kept as words");
}

function readParagraph(
  node: Extract<RootContent, { type: "paragraph" }>,
  reading: Reading,
): BlockNode[] {
  if (reading.text.startsWith("::", node.position?.start.offset ?? 0)) {
    report(
      reading,
      node,
      "colons that begin or end nothing: a container around others needs more colons than they have",
    );
  }
  return [{ type: "paragraph", children: readInline(node.children, reading) }];
}

const headingLevels = [1, 2, 3, 4] as const;

const readers: BlockReaders = {
  paragraph: readParagraph,
  heading: (node, reading) => [
    {
      type: "heading",
      level: headingLevels[node.depth - 1] ?? 4,
      children: readInline(node.children, reading),
    },
  ],
  list: (node, reading) => [readList(node, reading)],
  table: (node, reading) => [readPlainTable(node, reading)],
  blockquote: (node, reading) => [
    {
      type: "quote",
      source: "",
      children: keepOnly(["paragraph"], readNodes(node.children, reading), (block) =>
        report(reading, node, `a quotation holds paragraphs, no ${block}`),
      ),
    },
  ],
  containerDirective: (node, reading) => readContainer(node, reading, readNodes),
  leafDirective: (node, reading) => readLeaf(node, reading),
  html: readHtml,
  code: (node, reading) =>
    asText(node, reading, "a text has no program code; it was kept as words"),
  thematicBreak: (node, reading) =>
    asText(node, reading, "a text has no ruled lines between paragraphs"),
  definition: (node, reading) =>
    asText(node, reading, "a link gives its address in parentheses behind its words"),
  yaml: () => [],
  footnoteDefinition: () => [],
  listItem: inlineOutside,
  tableRow: inlineOutside,
  tableCell: inlineOutside,
  text: inlineOutside,
  strong: inlineOutside,
  emphasis: inlineOutside,
  delete: inlineOutside,
  break: inlineOutside,
  inlineCode: inlineOutside,
  link: inlineOutside,
  linkReference: inlineOutside,
  image: inlineOutside,
  imageReference: inlineOutside,
  footnoteReference: inlineOutside,
  textDirective: inlineOutside,
};

/** The blocks that one Markdown block stands for: mostly one, none for comments and notes. */
export function readNode(node: RootContent, reading: Reading): BlockNode[] {
  const read = readers[node.type] as (node: RootContent, reading: Reading) => BlockNode[];
  return read(node, reading);
}

const readNodes = (nodes: readonly RootContent[], reading: Reading): BlockNode[] =>
  nodes.flatMap((node) => readNode(node, reading));
