import type { HandoutModel, HandoutPart, Masthead } from "../../../../shared/composition/model.ts";
import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { BlockNode } from "../../../../shared/document/nodes/block.ts";
import { blockToHtml, dataUrl, type HtmlContext } from "./blocks.ts";
import { html, nothing, type Html } from "./html.ts";

/** The institute's logo; nothing where it has none. */
export const logoToHtml = ({ logo, institute }: Masthead, assets: AssetReader): Html =>
  logo ? html`<img class="logo" src="${dataUrl(logo, assets)}" alt="${institute}" />` : nothing;

export function mastheadToHtml(masthead: Masthead, logo: Html, second: Html = nothing): Html {
  return html`<header class="masthead${logo === nothing ? "" : " with-logo"}">
    ${logo}
    <div>
      <div class="institute">${masthead.institute}</div>
      ${second} ${masthead.address ? html`<div class="context">${masthead.address}</div>` : nothing}
      <div class="context">${masthead.context}</div>
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
