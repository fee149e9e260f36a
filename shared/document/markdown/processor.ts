import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { directive } from "micromark-extension-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";

/**
 * Leaf and container directives only: text directives would take ":30" out of "9:30". Bare addresses
 * stay text (a link is written as one), "[ ]" stays text, and indented code does not exist.
 */
function curriculumMarkdown(this: Processor): void {
  const data = this.data();
  const flow = directive().flow;
  const disable = [
    "wwwAutolink",
    "protocolAutolink",
    "emailAutolink",
    "tasklistCheck",
    "codeIndented",
  ];
  (data.micromarkExtensions ??= []).push({ flow, disable: { null: disable } });
  const readers = (data.fromMarkdownExtensions ?? []).flat();
  // Only bare addresses are found by a transform, after parsing.
  data.fromMarkdownExtensions = readers.filter((reader) => !reader.transforms);
  data.fromMarkdownExtensions.push(directiveFromMarkdown());
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(curriculumMarkdown)
  .freeze();

/** The syntax tree of a Markdown text. Never fails: everything is some Markdown. */
export const parseMarkdown = (text: string): Root => processor.parse(text);
