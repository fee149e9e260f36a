import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { assertNever } from "../../../../../shared/lib/assert-never.ts";
import { otherLanguage } from "../../../../../shared/language/language.ts";
import { headingName, type HeadingPages } from "../../heading-pages.ts";
import type { HtmlContext } from "../blocks.ts";
import { outcomesToHtml, partToHtml } from "../handout-parts.ts";
import { html, nothing, type Html } from "../html.ts";
import { signaturesToHtml } from "../signatures.ts";
import { grid } from "./grid.ts";
import { facts, heat } from "./map-parts.ts";
import { asked, bars, bubbles, scale } from "./paper-parts.ts";

/** A heading that the contents name. */
export type Entry = {
  readonly id: string;
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: string;
};

/** Writes the parts of a book and gathers what its contents name. */
export type BookPages = {
  readonly context: HtmlContext;
  readonly entries: Entry[];
  /** Its place among the books of the file. */
  readonly index: number;
  readonly pages: HeadingPages;
};

function entryOf(
  part: Extract<BookPart, { kind: "chapter" | "session" }>,
  pages: BookPages,
): string {
  const { number, title } = part;
  const id = headingName(pages.index, pages.entries.length);
  pages.entries.push({ id, level: part.kind === "chapter" ? 1 : 2, number, title });
  return id;
}

const row = (className: string, label: string, content: Html) =>
  html`<section class="${className} row">
    <div class="label">${label}</div>
    <div class="content">${content}</div>
  </section>`;

const paragraphs = (texts: readonly string[]) => html`${texts.map((text) => html`<p>${text}</p>`)}`;
const points = (texts: readonly string[]) =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

const step = (part: Extract<BookPart, { kind: "step" }>) =>
  html`<section class="step row">
    <div class="label">
      <span class="time">${part.time}</span>
      ${part.notes.map((note) => html`<span class="note">${note}</span>`)}
    </div>
    <div class="content">
      <p class="heading">${part.title}</p>
      ${part.lines.map(
        ({ voice, label, text }) =>
          html`<div class="voice ${voice}">
            <b>${label}</b>
            <p>${text}</p>
          </div>`,
      )}
    </div>
  </section>`;

const item = (part: Extract<BookPart, { kind: "item" }>) =>
  html`<section class="item">
    <b class="number">${part.number}</b>
    <p class="stem">${part.stem}</p>
    <span class="item-note">${part.note}</span>
    <ol class="options">
      ${part.options.map(
        ({ letter, text, right }) =>
          html`<li class="${right ? "right" : "open"}">
            <i>${letter}</i><span>${text}${right ? " ✓" : ""}</span>
          </li>`,
      )}
    </ol>
    ${part.reason ? html`<p class="reason">${part.reason}</p>` : nothing}
  </section>`;

/** One part of a book as markup for paper. */
export function bookPartToHtml(part: BookPart, pages: BookPages): Html {
  switch (part.kind) {
    case "chapter":
      return html`<h1
          class="${part.onNewPage ? "chapter new" : "chapter"}"
          id="${entryOf(part, pages)}"
        >
          ${part.number ? html`<span>${part.number}</span> ` : nothing}${part.title}
        </h1>
        ${part.other ? html`<p class="subtitle" lang="${otherLanguage(pages.context.language)}">${part.other}</p>` : nothing}`;
    case "session":
      return html`<h2 id="${entryOf(part, pages)}">
          <span>${part.number}</span><span>${part.title}</span>
        </h2>
        ${part.note ? html`<p class="session-note">${part.note}</p>` : nothing}`;
    case "outcomes":
      return outcomesToHtml(part.outcomes);
    case "row":
      return row(
        "words",
        part.label,
        part.asList ? points(part.paragraphs) : paragraphs(part.paragraphs),
      );
    case "step":
      return step(part);
    case "frame":
      return row(
        "callout case",
        part.label,
        html`<p class="heading">${part.lead}</p>
          <p>${part.text}</p>`,
      );
    case "fields":
      return html`<dl class="fields">
        ${part.pairs.map(
          ({ key, value }) =>
            html`<div>
              <dt>${key}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
    case "item":
      return item(part);
    case "grid":
      return grid(part);
    case "facts":
      return facts(part);
    case "heat":
      return heat(part);
    case "bubbles":
      return bubbles(part);
    case "scale":
      return scale(part);
    case "asked":
      return asked(part);
    case "bars":
      return bars(part);
    case "writing":
      return html`<div class="lines wide" role="presentation">
        ${Array.from({ length: part.lines }, () => html`<i></i>`)}
      </div>`;
    case "place":
      return html`<div class="place"></div>`;
    case "signatures":
      return signaturesToHtml(part.roles, otherLanguage(pages.context.language));
    case "section":
      return html`<h3 class="in-text">${part.title}</h3>`;
    case "block":
    case "figure":
    case "callout":
    case "remember":
    case "references":
      return partToHtml(part, pages.context);
    default:
      return assertNever(part);
  }
}
