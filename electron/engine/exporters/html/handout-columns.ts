import type { HandoutModel, HandoutPart } from "../../../../shared/composition/model.ts";
import { isWide, sideBySide, type PartPair } from "../../../../shared/composition/side-by-side.ts";
import { htmlContext, type HtmlContext } from "./blocks.ts";
import { logoToHtml, mastheadToHtml, outcomesToHtml, partToHtml } from "./handout-parts.ts";
import { html, nothing, type Html } from "./html.ts";
import { notesToHtml } from "./inline.ts";
import type { PaperContext } from "./page.ts";

type Contexts = readonly [HtmlContext, HtmlContext];

function sideToHtml(part: HandoutPart | null, context: HtmlContext): Html {
  return html`<div lang="${context.language}">${part ? partToHtml(part, context) : nothing}</div>`;
}

function pairToHtml(pair: PartPair, [first, second]: Contexts): Html {
  const className = isWide(pair)
    ? "whole"
    : pair.first?.kind === "section"
      ? "pair headings"
      : "pair";
  return html`<div class="${className}">
    ${sideToHtml(pair.first, first)}${sideToHtml(pair.second, second)}
  </div>`;
}

/** A handout whose two languages stand beside each other, paragraph by paragraph. */
export function columnsToHtml(
  first: HandoutModel,
  second: HandoutModel,
  { assets, look }: PaperContext,
): Html {
  const contexts = [first, second].map(({ language }) =>
    htmlContext(language, assets, look?.digits),
  ) as unknown as Contexts;
  const other = html`<div class="context" lang="${second.language}">
    ${second.masthead.institute}
  </div>`;
  return html`<article class="paper handout columns handout-0" lang="${first.language}">
    ${mastheadToHtml(first.masthead, logoToHtml(first.masthead, assets), other)}
    <h1>${first.title}</h1>
    <p class="subtitle" lang="${second.language}">${second.title}</p>
    <div class="pair">
      <div lang="${first.language}">${outcomesToHtml(first.outcomes)}</div>
      <div lang="${second.language}">${outcomesToHtml(second.outcomes)}</div>
    </div>
    ${sideBySide(first, second).map((pair) => pairToHtml(pair, contexts))}
    ${contexts.map(({ notes }) => notesToHtml(notes))}
  </article>`;
}
