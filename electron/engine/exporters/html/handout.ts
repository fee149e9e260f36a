import type { HandoutModel } from "../../../../shared/composition/model.ts";
import { otherLanguage } from "../../../../shared/language/language.ts";
import { htmlContext, type HtmlContext } from "./blocks.ts";
import { columnsToHtml } from "./handout-columns.ts";
import { logoToHtml, mastheadToHtml, outcomesToHtml, partToHtml } from "./handout-parts.ts";
import { html, nothing, type Html } from "./html.ts";
import { notesToHtml } from "./inline.ts";
import { lookCss, type PaperContext, type PrintedPage } from "./page.ts";
import { a4, pageRules, uprightMargins } from "./page-rules.ts";

/** A handout as markup, the n-th (from 0) of its page. */
export function handoutArticle(
  model: HandoutModel,
  context: HtmlContext,
  logo: Html,
  index = 0,
): Html {
  return html`<article class="paper handout handout-${index}" lang="${model.language}">
    ${mastheadToHtml(model.masthead, logo)}
    <h1>${model.title}</h1>
    ${model.subtitle ? html`<p class="subtitle" lang="${otherLanguage(model.language)}">${model.subtitle}</p>` : nothing}
    ${outcomesToHtml(model.outcomes)} ${model.parts.map((part) => partToHtml(part, context))}
    ${notesToHtml(context.notes)}
  </article>`;
}

function paper(model: HandoutModel, index: number, { assets, look }: PaperContext): Html {
  const context = htmlContext(model.language, assets, look?.digits);
  return handoutArticle(model, context, logoToHtml(model.masthead, assets), index);
}

/**
 * A handout for paper, A4: one model for one language, two for both, each starting on a page of its own
 * or in columns beside each other. Throws ASSET_MISSING where a picture is not stored.
 */
export function handoutToHtml(models: readonly HandoutModel[], context: PaperContext): PrintedPage {
  const [first, second] = models;
  const columns = context.look?.both === "columns" && first && second;
  const papers = columns
    ? [columnsToHtml(first, second, context)]
    : models.map((model, index) => paper(model, index, context));
  const rules = models.map((model, index) =>
    pageRules({
      name: `handout-${index}`,
      margins: uprightMargins,
      running: model.running,
      language: model.language,
      masthead: index === 0,
      look: context.look,
    }),
  );
  return {
    html: papers.map(({ markup }) => markup).join(""),
    css: [lookCss(context, "base"), ...rules.slice(0, papers.length)].join("\n"),
    page: a4,
  };
}
