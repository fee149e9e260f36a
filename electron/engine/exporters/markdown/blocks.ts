import type { BlockNode } from "../../../../shared/document/nodes/block.ts";
import type { Callout } from "../../../../shared/document/nodes/callout.ts";
import type { Image } from "../../../../shared/document/nodes/image.ts";
import type { Inline } from "../../../../shared/document/nodes/inline.ts";
import type { Paragraph } from "../../../../shared/document/nodes/paragraph.ts";
import { writeNodes } from "../../../../shared/document/markdown/write-blocks.ts";
import type { Writing } from "../../../../shared/document/markdown/write-inline.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { diagramList } from "./diagram-lists.ts";
import { plainTable } from "./tables.ts";

/** What the parts of one Markdown file share. */
export type MarkdownFile = {
  readonly language: Language;
  readonly writing: Writing;
  /** The stored pictures that it shows. */
  readonly pictures: Set<string>;
};

/** Where pictures stand, from the text. */
export const picturesFolder = "pictures";

export const paragraph = (...children: Inline[]): Paragraph => ({ type: "paragraph", children });

/** Nodes that Markdown has, as its text: one string a block. */
export const write = (file: MarkdownFile, ...nodes: readonly BlockNode[]): string[] =>
  writeNodes(nodes, file.writing);

/** Words in bold before a text, as a label. */
export const labelled = (label: string, ...rest: Inline[]): Paragraph =>
  paragraph({ text: label, bold: true }, { text: rest.length > 0 ? "  " : "" }, ...rest);

const quoted = (lines: readonly string[]): string =>
  lines
    .join("\n\n")
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");

/** A box: a quotation that begins with its label. */
export function calloutToMarkdown(label: string, callout: Callout, file: MarkdownFile): string {
  const { title } = callout;
  const head = labelled([label, title].filter(Boolean).join(": "));
  const content = callout.children.flatMap((child) => blockToMarkdown(child, file));
  return quoted([...write(file, head), ...content]);
}

/** `![what it shows](pictures/…)`: brackets and backslashes would end the description. */
function pictureToMarkdown({ asset, alt }: Image, file: MarkdownFile): string {
  file.pictures.add(asset);
  return `![${alt.replace(/[\\[\]]/g, "\\$&").replace(/\s+/g, " ")}](${picturesFolder}/${asset})`;
}

/** A block in Markdown as any reader of it takes it; one string for each block that it becomes. */
export function blockToMarkdown(block: BlockNode, file: MarkdownFile): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "list":
      return write(file, block);
    case "table":
      return write(file, plainTable(block));
    case "image":
      return [pictureToMarkdown(block, file)];
    case "callout":
      return [calloutToMarkdown("", block, file)];
    case "quote": {
      const source = block.source ? [paragraph({ text: `— ${block.source}` })] : [];
      return [quoted(write(file, ...block.children, ...source))];
    }
    case "diagram":
      return write(file, diagramList(block.data, file.language));
    case "exercise-lines":
      return ["\\_\\_\\_\\_\\_\\_\\_\\_"];
    case "page-break":
      return ["---"];
    default:
      return assertNever(block);
  }
}
