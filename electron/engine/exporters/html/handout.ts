import type { HandoutModel, HandoutPart, Masthead } from "../../../../shared/composition/model.ts";
import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { BlockNode } from "../../../../shared/document/nodes/block.ts";
import { otherLanguage } from "../../../../shared/language/language.ts";
import { blockToHtml, htmlContext, type HtmlContext } from "./blocks.ts";
import { html, nothing, type Html } from "./html.ts";
import { notesToHtml } from "./inline.ts";
import { pageRules, printCss, type PrintedPage } from "./page.ts";

export function mastheadToHtml(masthead: Masthead, second: Html = nothing): Html {
  return html`<header class="masthead">
    <div>
      <div class="institute">${masthead.institute}</div>
      <div class="context">${masthead.context}</div>
      ${second}
    </div>
    <div>
      <div class="kind">${masthead.kind}</div>
      <div class="code">${masthead.code}</div>
    </div>
  </header>`;
}

export const outcomesToHtml = ({ label, note, items }: HandoutModel["outcomes"]) =>
  items.length === 0
    ? nothing
    : html`<section class="outcomes row">
        <div class="label">${label}<span class="note">${note}</span></div>
        <ol>
          ${items.map((item) => html`<li><b>${item.number}</b><span>${item.text}</span><span class="outcome-bloom">${item.bloom}</span></li>`)}
        </ol>
      </section>`;

const wide: readonly BlockNode["type"][] = ["page-break"];

function textPart(block: BlockNode, context: HtmlContext): Html {
  const content = blockToHtml(block, context);
  return wide.includes(block.type)
    ? content
    : html`<div class="row text"><div class="content">${content}</div></div>`;
}

const row = (className: string, label: string, note: string, content: readonly Html[]) =>
  html`<section class="${className} row">
    <div class="label">${label}${note ? html`<span class="note">${note}</span>` : nothing}</div>
    <div class="content">${content}</div>
  </section>`;

function referenceItems(items: readonly { text: string; other: string }[]): readonly Html[] {
  const words = items.map(
    (item, index) =>
      html`${index > 0 ? " · " : ""}${item.text}${item.other ? html` <span class="other">${item.other}</span>` : nothing}`,
  );
  return [html`<p>${words}</p>`];
}

/** One labelled part of a handout. */
export function partToHtml(part: HandoutPart, context: HtmlContext): Html {
  switch (part.kind) {
    case "section":
      return html`<h2><span>${part.number}</span><span>${part.title}</span></h2>`;
    case "block":
      return textPart(part.block, context);
    case "figure":
      return html`<figure class="figure">
        <figcaption class="caption">
          <span>${part.label}</span><span>${part.caption}</span>
        </figcaption>
        ${blockToHtml(part.block, context)}
      </figure>`;
    case "callout":
      return row(`callout ${part.callout.kind}`, part.label, part.note, [
        blockToHtml(part.callout, context),
      ]);
    case "remember":
      return row("remember", part.label, "", [
        html`<ul>
          ${part.points.map((point) => html`<li>${point}</li>`)}
        </ul>`,
      ]);
    case "references":
      return row(
        `references${part.strong ? " strong" : ""}`,
        part.label,
        "",
        referenceItems(part.items),
      );
  }
}

function paper(model: HandoutModel, index: number, assets: AssetReader): Html {
  const context = htmlContext(model.language, assets);
  return html`<article class="paper handout handout-${index}" lang="${model.language}">
    ${mastheadToHtml(model.masthead)}
    <h1>${model.title}</h1>
    ${model.subtitle ? html`<p class="subtitle" lang="${otherLanguage(model.language)}">${model.subtitle}</p>` : nothing}
    ${outcomesToHtml(model.outcomes)} ${model.parts.map((part) => partToHtml(part, context))}
    ${notesToHtml(context.notes)}
  </article>`;
}

/**
 * A handout for paper, A4: one model for one language, two for both, each starting on a page of its own.
 * Throws ASSET_MISSING where a picture is not stored.
 */
export function handoutToHtml(
  models: readonly HandoutModel[],
  context: { readonly assets: AssetReader; readonly resources: string },
): PrintedPage {
  const rules = models.map((model, index) =>
    pageRules({
      name: `handout-${index}`,
      size: "A4 portrait",
      margin: "22mm 20mm 20mm",
      running: model.running,
      language: model.language,
      masthead: index === 0,
    }),
  );
  return {
    html: models.map((model, index) => paper(model, index, context.assets).markup).join(""),
    css: [printCss(context.resources, "base"), ...rules].join("\n"),
    page: { width: 210, height: 297 },
  };
}
