import { voidChildren, type Footnote, type Inline } from "../nodes/inline.ts";
import { isTextOrLink } from "../normalise/inline.ts";
import { formatIn, plainFormat, type Format } from "./format.ts";
import { enterItem, enterList, wordStyle } from "./flow-lists.ts";
import { closeLine, emptyFlow, type Flow } from "./flow-state.ts";
import { addFootnote, addWords } from "./line.ts";
import { attributeOf, isElement, isText, tagOf, textIn, type HtmlNode } from "./node.ts";
import { isBackReference, noteOfAddress } from "./notes.ts";
import { readPicture } from "./picture.ts";
import { cutOff, limits, type Part, type Reading } from "./reading.ts";
import { styleOf, type Declarations } from "./style.ts";
import { readTable } from "./table.ts";
import { headingLevelOf, isBesideText, isListMarker, isQuoteClass, wordListOf } from "./word.ts";

const gone = new Set(
  `applet area audio base button canvas col colgroup datalist embed frame frameset head iframe link
  map meta noembed noframes noscript object optgroup option param rp rt script select source style
  svg template textarea title track video xml`.split(/\s+/),
);
const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section
  summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** The lines and blocks of a page, in their order. */
export function readParts(
  root: HtmlNode,
  reading: Reading,
  format: Format = plainFormat,
  depth = 0,
): Part[] {
  const flow = emptyFlow(reading, depth);
  readChildren(root, format, flow);
  closeLine(flow);
  return flow.parts;
}

function readChildren(node: HtmlNode, format: Format, flow: Flow): void {
  flow.depth += 1;
  for (let index = 0; index < node.childNodes.length; index += 1) {
    const child = node.childNodes[index];
    if (child) readNode(child, format, flow);
  }
  flow.depth -= 1;
}

function readNode(node: HtmlNode, format: Format, flow: Flow): void {
  const { reading } = flow;
  reading.nodes += 1;
  if (reading.nodes > limits.nodes || reading.characters > limits.characters) {
    cutOff(reading);
  } else if (isText(node)) readText(node.nodeValue ?? "", format, flow);
  else if (flow.depth > limits.depth) readText(textIn(node), format, flow);
  else if (isElement(node)) readElement(node, format, flow);
}

function readText(text: string, format: Format, flow: Flow): void {
  flow.reading.characters += text.length;
  if (!format.keepsSpace) return addWords(flow.line, text, format);
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (index > 0) breakLine(flow);
    addWords(flow.line, line.replace(/\t/g, " "), format);
  });
}

/** A line break ends a paragraph; in a heading, a caption or an item of a list it is a space. */
function breakLine(flow: Flow): void {
  if (flow.role.kind === "paragraph" || flow.role.kind === "quote") closeLine(flow);
  else addWords(flow.line, " ", plainFormat);
}

const isHidden = (element: HtmlNode, style: Declarations): boolean =>
  /^none$/i.test(style["display"] ?? "") ||
  /^hidden$/i.test(style["visibility"] ?? "") ||
  /^all$/i.test(style["mso-hide"] ?? "") ||
  element.getAttribute?.("hidden") != null;

function readElement(element: HtmlNode, format: Format, flow: Flow): void {
  const tag = tagOf(element);
  const { reading } = flow;
  if (gone.has(tag) || /^[vw]:/.test(tag) || reading.noteElements.has(element)) return;
  const style = styleOf(element, reading.sheet);
  if (isHidden(element, style) || isBesideText(style, element) || isListMarker(style)) return;
  if (style["mso-tab-count"]) return addWords(flow.line, " ", format);
  if (tag === "br") return readBreak(style, flow);
  if (tag === "img") return addPicture(element, style, flow);
  if (tag === "input") return readBox(element, format, flow);
  if (tag === "a" && readReference(element, flow)) return;
  const inside = formatIn(element, style, format);
  if (blocks.has(tag)) readBlock(element, style, inside, flow);
  else readChildren(element, inside, flow);
}

/** Gives true where a link is a footnote's sign, and has been taken as that. */
function readReference(element: HtmlNode, flow: Flow): boolean {
  if (isBackReference(element)) return true;
  const note = flow.reading.notes.get(noteOfAddress(attributeOf(element, "href")) ?? "");
  if (!note) return false;
  const words = readNote(note, flow);
  if (words.length > 0) addFootnote(flow.line, words);
  return true;
}

function readNote(element: HtmlNode, { reading, depth }: Flow): Footnote["note"] {
  const within = { ...reading, notes: new Map(), noteElements: new Set<HtmlNode>() };
  const note: Inline[] = [];
  for (const part of readParts(element, within, plainFormat, depth)) {
    if (!("line" in part)) continue;
    if (note.length > 0) addWords(note, " ", plainFormat);
    note.push(...part.line);
  }
  Object.assign(reading, { nodes: within.nodes, characters: within.characters });
  return note.filter(isTextOrLink);
}

const breaksPage = (style: Declarations, side: "before" | "after"): boolean => {
  const value = style[`page-break-${side}`] ?? style[`break-${side}`] ?? "";
  return /^(?:always|page|left|right)$/i.test(value);
};

function addPageBreak(flow: Flow): void {
  closeLine(flow);
  if (flow.parts.length === 0) return;
  flow.parts.push({ kind: "block", block: { type: "page-break", children: voidChildren() } });
}

function readBreak(style: Declarations, flow: Flow): void {
  if (breaksPage(style, "before")) addPageBreak(flow);
  else breakLine(flow);
}

function addPicture(element: HtmlNode, style: Declarations, flow: Flow): void {
  const picture = readPicture(element, style, flow.reading);
  if (picture) flow.pictures.push(picture);
}

function readBox(element: HtmlNode, format: Format, flow: Flow): void {
  const isBox = attributeOf(element, "type").toLowerCase() === "checkbox";
  if (!isBox || flow.role.kind !== "item") return;
  const isChecked = element.getAttribute?.("checked") != null;
  addWords(flow.line, isChecked ? "☑ " : "☐ ", format);
}

function readBlock(element: HtmlNode, style: Declarations, format: Format, flow: Flow): void {
  const { role, list } = flow;
  closeLine(flow);
  if (breaksPage(style, "before")) addPageBreak(flow);
  const tag = tagOf(element);
  if (tag === "table") addTable(element, format, flow);
  else {
    const isHeading = enter(element, style, flow);
    readChildren(element, isHeading ? { ...format, isBoldAnyway: true, marks: {} } : format, flow);
    closeLine(flow);
  }
  Object.assign(flow, { role, list });
  if (breaksPage(style, "after")) addPageBreak(flow);
}

/** Sets what the lines inside a block are going to be. Gives true for a heading. */
function enter(element: HtmlNode, style: Declarations, flow: Flow): boolean {
  const tag = tagOf(element);
  if (tag === "ul" || tag === "ol" || tag === "menu" || tag === "dir") enterList(tag, style, flow);
  else if (tag === "li") enterItem(element, style, flow);
  else if (flow.role.kind !== "item" || isHeadingAlone(tag, flow)) {
    return enterText(element, style, flow);
  }
  return false;
}

/** Numbered headings come as lists of one heading each. */
const isHeadingAlone = (tag: string, flow: Flow): boolean =>
  /^h[1-6]$/.test(tag) && flow.line.length === 0;

function enterText(element: HtmlNode, style: Declarations, flow: Flow): boolean {
  const level = headingLevelOf(element, style);
  if (level > 0) {
    flow.role = { kind: "heading", level: Math.min(4, level) as 1 };
    return true;
  }
  const place = wordListOf(style);
  const tag = tagOf(element);
  if (place) flow.role = { kind: "item", ...place, style: wordStyle(element, flow) };
  else if (tag === "blockquote" || isQuoteClass(element)) flow.role = { kind: "quote" };
  else if (tag === "figcaption") flow.role = { kind: "caption" };
  return false;
}

function addTable(element: HtmlNode, format: Format, flow: Flow): void {
  const { reading, depth } = flow;
  const readCell = (cell: HtmlNode, isHead: boolean) => {
    const around = { ...format, isBoldAnyway: isHead };
    return readParts(
      cell,
      reading,
      formatIn(cell, styleOf(cell, reading.sheet), around),
      depth + 1,
    );
  };
  const read = readTable(element, readCell, reading);
  if (read?.kind === "layout") flow.parts.push(...read.parts);
  if (read?.kind !== "table") return;
  flow.parts.push({ kind: "block", block: read.table });
  for (const block of read.pictures) flow.parts.push({ kind: "block", block });
}
