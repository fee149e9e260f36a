import type { Code, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { parse } from "yaml";
import { emptyParagraph } from "../empty.ts";
import type { BlockNode } from "../nodes/block.ts";
import { calloutKinds, type Callout, type CalloutKind } from "../nodes/callout.ts";
import { diagramDataSchema } from "../nodes/diagram.ts";
import { assetNamePattern } from "../nodes/asset-name.ts";
import { voidChildren } from "../nodes/inline.ts";
import type { Paragraph } from "../nodes/paragraph.ts";
import { attribute, number, wholeNumber, type Directive } from "./attributes.ts";
import { readTable } from "./read-table.ts";
import { report, sourceOf, type Reading } from "./reading.ts";
import { keepOnly } from "./reduce.ts";

/** Reads blocks within a container; given from outside, as containers hold blocks that are containers. */
type NodesReader = (nodes: readonly RootContent[], reading: Reading) => BlockNode[];

type ContainerReader = (
  node: ContainerDirective,
  reading: Reading,
  read: NodesReader,
) => BlockNode[];

const paragraphOf = (text: string): Paragraph => ({ type: "paragraph", children: [{ text }] });

const callout =
  (kind: CalloutKind): ContainerReader =>
  (node, reading, read) => {
    const blocks = read(node.children, reading);
    const children: Callout["children"] = keepOnly(
      ["paragraph", "list", "exercise-lines"],
      blocks,
      (block) =>
        report(reading, node, `a box holds paragraphs, lists and writing lines, no ${block}`),
    );
    return [{ type: "callout", kind, title: attribute(node, "title"), children }];
  };

const callouts = Object.fromEntries(calloutKinds.map((kind) => [kind, callout(kind)])) as Readonly<
  Record<CalloutKind, ContainerReader>
>;

const readQuote: ContainerReader = (node, reading, read) => {
  const children = keepOnly(["paragraph"], read(node.children, reading), (block) =>
    report(reading, node, `a quotation holds paragraphs, no ${block}`),
  );
  return [{ type: "quote", source: attribute(node, "source"), children }];
};

const readTableBlock: ContainerReader = (node, reading, read) => [
  readTable(node, reading, (nodes) =>
    keepOnly(["paragraph", "list"], read(nodes, reading), (block) =>
      report(reading, node, `a cell holds paragraphs and lists, no ${block}`),
    ),
  ),
];

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

const readDiagram: ContainerReader = (node, reading) => {
  const code = node.children.find((child): child is Code => child.type === "code");
  const data = diagramDataSchema.safeParse(parseYaml(code?.value ?? ""));
  const caption = attribute(node, "caption");
  const alt = attribute(node, "alt");
  if (data.success) {
    return [{ type: "diagram", data: data.data, caption, alt, children: voidChildren() }];
  }
  const [issue] = data.error.issues;
  const place = issue?.path.join(".") ?? "";
  report(
    reading,
    node,
    `the diagram's data is not right: ${place ? `${place}: ` : ""}${issue?.message ?? ""}`,
  );
  const words = node.children.map((child) => ("value" in child ? child.value : toString(child)));
  return [caption, alt, ...words].filter((text) => text.trim() !== "").map(paragraphOf);
};

const containers: Readonly<Record<string, ContainerReader>> = {
  ...callouts,
  quote: readQuote,
  table: readTableBlock,
  diagram: readDiagram,
};

/** A container directive as blocks; one that nobody knows gives way to what is in it. */
export function readContainer(
  node: ContainerDirective,
  reading: Reading,
  read: NodesReader,
): BlockNode[] {
  const known = Object.hasOwn(containers, node.name) ? containers[node.name] : undefined;
  if (known) return known(node, reading, read);
  report(reading, node, `:::${node.name} is not known here; what is in it was kept`);
  const title = attribute(node, "title");
  return [...(title ? [paragraphOf(title)] : []), ...read(node.children, reading)];
}

type LeafReader = (node: LeafDirective, reading: Reading) => BlockNode[];

const keepAsText = (node: Directive, reading: Reading, problem: string): BlockNode[] => {
  report(reading, node, problem);
  return [paragraphOf(sourceOf(reading, node))];
};

const readImage: LeafReader = (node, reading) => {
  const asset = attribute(node, "asset").replace(/^assets\//, "");
  if (!assetNamePattern.test(asset)) {
    return keepAsText(
      node,
      reading,
      "a picture's asset is the name of a file in the folder assets",
    );
  }
  return [
    {
      type: "image",
      asset,
      alt: attribute(node, "alt"),
      caption: attribute(node, "caption"),
      width: number(node, "width", 100),
      children: voidChildren(),
    },
  ];
};

const leaves: Readonly<Record<string, LeafReader>> = {
  lines: (node) => [
    { type: "exercise-lines", lines: wholeNumber(node, "count", 3), children: voidChildren() },
  ],
  "page-break": () => [{ type: "page-break", children: voidChildren() }],
  image: readImage,
  empty: () => [emptyParagraph()],
};

/** A leaf directive as a block; one that nobody knows stays as its words. */
export function readLeaf(node: LeafDirective, reading: Reading): BlockNode[] {
  const known = Object.hasOwn(leaves, node.name) ? leaves[node.name] : undefined;
  return known?.(node, reading) ?? keepAsText(node, reading, `::${node.name} is not known here`);
}
