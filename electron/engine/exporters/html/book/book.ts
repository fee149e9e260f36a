import type { BookModel } from "../../../../../shared/composition/book/model.ts";
import { inDigits } from "../../../../../shared/language/digits.ts";
import { otherLanguage } from "../../../../../shared/language/language.ts";
import type { HeadingPages } from "../../heading-pages.ts";
import { htmlContext } from "../blocks.ts";
import { logoToHtml, mastheadToHtml } from "../handout-parts.ts";
import { html, nothing, type Html } from "../html.ts";
import { notesToHtml } from "../inline.ts";
import { lookCss, type PaperContext, type PrintedPage } from "../page.ts";
import { a4, a4Across, acrossMargins, pageRules, uprightMargins } from "../page-rules.ts";
import { bookPartToHtml, type BookPages, type Entry } from "./parts.ts";

export type BookContext = PaperContext & {
  /** The pages of the headings, from an earlier print. */
  readonly pages?: HeadingPages | undefined;
};

const subtitle = ({ subtitle: text, language }: BookModel) =>
  text ? html`<p class="subtitle" lang="${otherLanguage(language)}">${text}</p>` : nothing;

function cover(model: BookModel, lines: readonly string[], assets: PaperContext["assets"]): Html {
  const [kind = "", ...rest] = lines;
  return html`<section class="cover">
    ${logoToHtml(model.masthead, assets)}
    <p class="cover-kind">${kind}</p>
    <p class="cover-title">${model.title}</p>
    ${subtitle(model)} ${rest.map((line) => html`<p class="cover-line">${line}</p>`)}
  </section>`;
}

/** A line of the contents; its page is known when the book has been printed once. */
const line = ({ id, level, number, title }: Entry, page: string) =>
  html`<a class="entry depth-${level}" href="#${id}">
    <span>${number}</span><span>${title}</span><i></i><b>${page}</b>
  </a>`;

const contents = (title: string, { entries, pages, context }: BookPages) =>
  html`<nav class="contents">
    <p class="contents-title">${title}</p>
    ${entries.map((entry) => line(entry, inDigits(pages[entry.id] ?? "", context.digits)))}
  </nav>`;

function book(model: BookModel, index: number, paper: BookContext): Html {
  const { assets, look, pages: known = {} } = paper;
  const context = htmlContext(model.language, assets, look?.digits);
  const pages: BookPages = { context, entries: [], index, pages: known };
  const parts = model.parts.map((part) => bookPartToHtml(part, pages));
  const opening = model.cover
    ? cover(model, model.cover, assets)
    : html`${mastheadToHtml(model.masthead, logoToHtml(model.masthead, assets))}
        <h1>${model.title}</h1>
        ${subtitle(model)}`;
  return html`<article
    class="paper book ${model.across ? "across" : "upright"} book-${index}"
    lang="${model.language}"
  >
    ${opening} ${model.contents ? contents(model.contents, pages) : nothing} ${parts}
    ${notesToHtml(context.notes)}
  </article>`;
}

/**
 * A book for paper, A4: one model for one language, two for both, one after the other.
 * Throws ASSET_MISSING where a picture is not stored.
 */
export function bookToHtml(models: readonly BookModel[], context: BookContext): PrintedPage {
  const rules = models.map((model, index) =>
    pageRules({
      name: `book-${index}`,
      across: model.across ?? false,
      margins: model.across ? acrossMargins : uprightMargins,
      running: model.running,
      language: model.language,
      masthead: index === 0,
      cover: index === 0 && model.cover !== null,
      look: context.look,
    }),
  );
  return {
    html: models.map((model, index) => book(model, index, context).markup).join(""),
    css: [lookCss(context, "base", "book"), ...rules].join("\n"),
    page: models[0]?.across ? a4Across : a4,
  };
}
