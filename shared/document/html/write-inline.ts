import { assertNever } from "../../lib/assert-never.ts";
import { isText, type CrossReference, type Footnote, type Inline } from "../nodes/inline.ts";
import type { Mark, Text } from "../nodes/text.ts";

/** What words a page needs for what a document only refers to. */
export type HtmlWords = {
  readonly fact: (id: string) => string;
  readonly reference: (target: CrossReference["target"]) => string;
  /** A stored picture as a data address; null where it cannot be had. */
  readonly picture: (asset: string) => string | null;
};

/** The state of one writing: the notes that its text has named so far. */
export type HtmlWriting = { readonly words: HtmlWords; readonly notes: Footnote["note"][] };

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const tags: Readonly<Record<Mark, readonly [open: string, close: string]>> = {
  bold: ["<b>", "</b>"],
  italic: ["<i>", "</i>"],
  underline: ["<u>", "</u>"],
  strike: ["<s>", "</s>"],
  sub: ["<sub>", "</sub>"],
  sup: ["<sup>", "</sup>"],
  highlight: [`<span style="background:yellow;mso-highlight:yellow">`, "</span>"],
};

function textToHtml(text: Text): string {
  const marked = (Object.keys(tags) as Mark[]).filter((mark) => text[mark]);
  return marked.reduce((inner, mark) => tags[mark].join(inner), escapeHtml(text.text));
}

/** A footnote's sign and place as Word writes them, so that Word takes them for its own. */
function footnoteToHtml(note: Footnote["note"], { notes }: HtmlWriting): string {
  notes.push(note);
  const number = notes.length;
  return `<a style="mso-footnote-id:ftn${number}" href="#_ftn${number}" name="_ftnref${number}"><sup>[${number}]</sup></a>`;
}

/** Running text as markup. */
export function inlinesToHtml(inlines: readonly Inline[], writing: HtmlWriting): string {
  return inlines.map((inline) => inlineToHtml(inline, writing)).join("");
}

function inlineToHtml(inline: Inline, writing: HtmlWriting): string {
  if (isText(inline)) return textToHtml(inline);
  switch (inline.type) {
    case "link":
      return `<a href="${escapeHtml(inline.url)}">${inlinesToHtml(inline.children, writing)}</a>`;
    case "footnote":
      return footnoteToHtml(inline.note, writing);
    case "fact":
      return escapeHtml(writing.words.fact(inline.fact));
    case "cross-reference":
      return escapeHtml(writing.words.reference(inline.target));
    default:
      return assertNever(inline);
  }
}

/** The notes that the text has named, at its end. */
export function notesToHtml(writing: HtmlWriting): string {
  if (writing.notes.length === 0) return "";
  const notes = writing.notes.map((note, index) => {
    const number = index + 1;
    const sign = `<a style="mso-footnote-id:ftn${number}" href="#_ftnref${number}" name="_ftn${number}"><sup>[${number}]</sup></a>`;
    return `<div style="mso-element:footnote" id="ftn${number}"><p>${sign} ${inlinesToHtml(note, writing)}</p></div>`;
  });
  return `<div style="mso-element:footnote-list"><hr align="left" size="1" width="33%">${notes.join("")}</div>`;
}
