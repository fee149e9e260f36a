import type { BookModel } from "../../../../../shared/composition/book/model.ts";
import type { AssetReader } from "../../../../../shared/composition/source.ts";
import { otherLanguage } from "../../../../../shared/language/language.ts";
import { htmlContext } from "../blocks.ts";
import { mastheadToHtml } from "../handout.ts";
import { html, nothing, type Html } from "../html.ts";
import { notesToHtml } from "../inline.ts";
import { pageRules, printCss, type PrintedPage } from "../page.ts";
import { bookPartToHtml, type BookPages, type Entry } from "./parts.ts";

const subtitle = ({ subtitle: text, language }: BookModel) =>
  text ? html`<p class="subtitle" lang="${otherLanguage(language)}">${text}</p>` : nothing;

function cover(model: BookModel, lines: readonly string[]): Html {
  const [kind = "", ...rest] = lines;
  return html`<section class="cover">
    <p class="cover-kind">${kind}</p>
    <p class="cover-title">${model.title}</p>
    ${subtitle(model)} ${rest.map((line) => html`<p class="cover-line">${line}</p>`)}
  </section>`;
}

/** A line of the contents; its page is put in when the book has been printed once. */
const line = ({ id, level, number, title }: Entry) =>
  html`<a class="entry level-${level}" href="#${id}">
    <span>${number}</span><span>${title}</span><i></i><b data-page="${id}"></b>
  </a>`;

const contents = (title: string, entries: readonly Entry[]) =>
  html`<nav class="contents">
    <p class="contents-title">${title}</p>
    ${entries.map(line)}
  </nav>`;

function book(model: BookModel, index: number, assets: AssetReader): Html {
  const context = htmlContext(model.language, assets);
  const pages: BookPages = { context, entries: [], prefix: `part-${index}` };
  const parts = model.parts.map((part) => bookPartToHtml(part, pages));
  const opening = model.cover
    ? cover(model, model.cover)
    : html`${mastheadToHtml(model.masthead)}
        <h1>${model.title}</h1>
        ${subtitle(model)}`;
  return html`<article class="paper book book-${index}" lang="${model.language}">
    ${opening} ${model.contents ? contents(model.contents, pages.entries) : nothing} ${parts}
    ${notesToHtml(context.notes)}
  </article>`;
}

/**
 * A book for paper, A4: one model for one language, two for both, one after the other.
 * Throws ASSET_MISSING where a picture is not stored.
 */
export function bookToHtml(
  models: readonly BookModel[],
  context: { readonly assets: AssetReader; readonly resources: string },
): PrintedPage {
  const rules = models.map((model, index) =>
    pageRules({
      name: `book-${index}`,
      size: "A4 portrait",
      margin: "22mm 20mm 20mm",
      running: model.running,
      language: model.language,
      masthead: index === 0,
    }),
  );
  return {
    html: models.map((model, index) => book(model, index, context.assets).markup).join(""),
    css: [printCss(context.resources, "base", "book"), ...rules].join("\n"),
    page: { width: 210, height: 297 },
  };
}
