import type { Nodes, PhrasingContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { isLinkUrl, isTextOrLink } from "../normalise/inline.ts";
import { isText, voidChildren, type Inline, type Link } from "../nodes/inline.ts";
import { marks, type Mark, type Text } from "../nodes/text.ts";
import { report, sourceOf, type Reading } from "./reading.ts";
import { readReference } from "./references.ts";

/** Inline content while it is read: what is there so far, and the marks that are open. */
type Line = { readonly out: Inline[]; readonly open: Map<Mark, number>; readonly reading: Reading };

type InlineReaders = {
  readonly [Type in PhrasingContent["type"]]: (
    node: Extract<PhrasingContent, { type: Type }>,
    line: Line,
  ) => void;
};

/** HTML elements that stand for marks, as many write them. */
const tagMarks: Readonly<Record<string, Mark>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strike",
  del: "strike",
  sub: "sub",
  sup: "sup",
  mark: "highlight",
};

const tag = /^<(?<close>\/?)(?<name>[a-z]+)\s*\/?>$/i;

function addText(text: string, line: Line): void {
  const run: Text = { text: text.replace(/[ \t]*\n[ \t]*/g, " ") };
  for (const mark of marks) if ((line.open.get(mark) ?? 0) > 0) run[mark] = true;
  line.out.push(run);
}

function change(mark: Mark, by: 1 | -1, line: Line): void {
  line.open.set(mark, Math.max(0, (line.open.get(mark) ?? 0) + by));
}

function readMarked(mark: Mark, children: readonly PhrasingContent[], line: Line): void {
  change(mark, 1, line);
  readEach(children, line);
  change(mark, -1, line);
}

function readTag(value: string, line: Line): void {
  if (value.startsWith("<!--")) return;
  const { close, name = "" } = tag.exec(value)?.groups ?? {};
  const mark = tagMarks[name.toLowerCase()];
  if (mark) change(mark, close ? -1 : 1, line);
  else addText(name.toLowerCase() === "br" ? " " : value, line);
}

function readLink(node: Extract<PhrasingContent, { type: "link" }>, line: Line): void {
  const reference = readReference(node.url);
  if (reference) {
    if (toString(node) !== "")
      report(
        line.reading,
        node,
        "the words of a reference are made when it is shown; its brackets stay empty",
      );
    line.out.push(reference);
    return;
  }
  const inner: Line = { ...line, out: [] };
  readEach(node.children, inner);
  if (!inner.out.some((inline) => isText(inline) && inline.text !== "")) addText(node.url, inner);
  if (!isLinkUrl(node.url)) {
    report(line.reading, node, `"${node.url}" is not a web or mail address`);
    line.out.push(...inner.out);
    addText(` (${node.url})`, line);
    return;
  }
  const link: Link = { type: "link", url: node.url, children: inner.out.filter(isText) };
  line.out.push(link, ...inner.out.filter((inline) => !isText(inline)));
}

function keepSource(node: Nodes, line: Line, problem: string): void {
  report(line.reading, node, problem);
  addText(sourceOf(line.reading, node), line);
}

const readers: InlineReaders = {
  text: (node, line) => addText(node.value, line),
  strong: (node, line) => readMarked("bold", node.children, line),
  emphasis: (node, line) => readMarked("italic", node.children, line),
  delete: (node, line) => readMarked("strike", node.children, line),
  break: (_node, line) => addText(" ", line),
  html: (node, line) => readTag(node.value, line),
  inlineCode: (node, line) => addText(node.value, line),
  link: readLink,
  image: (node, line) =>
    keepSource(node, line, "a picture stands in a line of its own: ::image{asset=...}"),
  imageReference: (node, line) =>
    keepSource(node, line, "a picture stands in a line of its own: ::image{asset=...}"),
  linkReference: (node, line) =>
    keepSource(node, line, "a link gives its address in parentheses behind its words"),
  footnoteReference: (node, line) => {
    const definition = line.reading.footnotes.get(node.identifier);
    line.reading.called.add(node.identifier);
    const note = readNote(definition?.children ?? [], line.reading);
    line.out.push({ type: "footnote", note, children: voidChildren() });
  },
  textDirective: (node, line) => addText(sourceOf(line.reading, node), line),
};

function readEach(nodes: readonly PhrasingContent[], line: Line): void {
  for (const node of nodes) {
    const read = readers[node.type] as (node: PhrasingContent, line: Line) => void;
    read(node, line);
  }
}

/** The texts and links of a footnote's paragraphs, as one line. */
export function readNote(blocks: readonly Nodes[], reading: Reading): (Text | Link)[] {
  const note = blocks.flatMap((block, index): Inline[] => {
    if (block.type !== "paragraph") return [{ text: ` ${toString(block)}` }];
    return [...(index > 0 ? [{ text: " " }] : []), ...readInline(block.children, reading)];
  });
  return note.filter(isTextOrLink);
}

/** The inline content of a paragraph, heading or cell; not yet normalised. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  const line: Line = { out: [], open: new Map(), reading };
  readEach(nodes, line);
  return line.out.length > 0 ? line.out : [{ text: "" }];
}
