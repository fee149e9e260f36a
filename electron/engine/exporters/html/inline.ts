import type { Footnote, Inline, Link } from "../../../../shared/document/nodes/inline.ts";
import { isText } from "../../../../shared/document/nodes/inline.ts";
import { marks, type Mark, type Text } from "../../../../shared/document/nodes/text.ts";
import { html, nothing, type Html } from "./html.ts";

/** Footnotes of a document in their order: the page has no foot that could hold them. */
export type NoteList = {
  readonly notes: Footnote[];
  /** Tells the notes of two texts on one page apart. */
  readonly name: string;
  readonly digits: (number: number) => string;
};

const wrap: Readonly<Record<Mark, (inner: Html) => Html>> = {
  bold: (inner) => html`<strong>${inner}</strong>`,
  italic: (inner) => html`<em>${inner}</em>`,
  underline: (inner) => html`<u>${inner}</u>`,
  strike: (inner) => html`<s>${inner}</s>`,
  sub: (inner) => html`<sub>${inner}</sub>`,
  sup: (inner) => html`<sup>${inner}</sup>`,
  highlight: (inner) => html`<mark>${inner}</mark>`,
};

function textToHtml(text: Text): Html {
  return marks.reduce(
    (inner, mark) => (text[mark] ? wrap[mark](inner) : inner),
    html`${text.text}`,
  );
}

const linkToHtml = (link: Link) => html`<a href="${link.url}">${link.children.map(textToHtml)}</a>`;

function footnoteToHtml(footnote: Footnote, list: NoteList): Html {
  const number = list.notes.push(footnote);
  return html`<sup
    ><a id="from-note-${list.name}-${number}" href="#note-${list.name}-${number}"
      >${list.digits(number)}</a
    ></sup
  >`;
}

/** Runs of text as markup. References have become text when the document was composed. */
export function inlineToHtml(children: readonly Inline[], list: NoteList): readonly Html[] {
  return children.map((inline) => {
    if (isText(inline)) return textToHtml(inline);
    switch (inline.type) {
      case "link":
        return linkToHtml(inline);
      case "footnote":
        return footnoteToHtml(inline, list);
      case "fact":
      case "cross-reference":
        return nothing;
    }
  });
}

/** The notes at the end of the document, each with a way back to its place. */
export function notesToHtml(list: NoteList): Html {
  if (list.notes.length === 0) return nothing;
  const items = list.notes.map(
    (footnote, index) =>
      html`<li id="note-${list.name}-${index + 1}" value="${index + 1}">
        ${footnote.note.map((part) => (isText(part) ? textToHtml(part) : linkToHtml(part)))}
        <a href="#from-note-${list.name}-${index + 1}">↑</a>
      </li>`,
  );
  return html`<ol class="notes">
    ${items}
  </ol>`;
}
