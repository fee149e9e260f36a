import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { ContentDocument } from "../../../../shared/document/nodes/block.ts";
import { blockToHtml, htmlContext } from "./blocks.ts";
import { html } from "./html.ts";
import { notesToHtml } from "./inline.ts";
import { printCss, type PrintedPage } from "./page.ts";

/** A text by itself for paper or screen, without a masthead: what `tot convert` makes of Markdown. */
export function documentToHtml(
  document: ContentDocument,
  context: { readonly assets: AssetReader; readonly resources: string },
): PrintedPage {
  const blocks = htmlContext(document.language, context.assets);
  const markup = html`<article class="paper document" lang="${document.language}">
    ${document.blocks.map((block) => {
      const content = blockToHtml(block, blocks);
      return block.type === "callout"
        ? html`<section class="callout ${block.kind}">
            <div class="content">${content}</div>
          </section>`
        : content;
    })}
    ${notesToHtml(blocks.notes)}
  </article>`;
  const css = `${printCss(context.resources, "base")}
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page${document.language === "bn" ? ", bengali" : ""}); font: 9pt Carlito, "Noto Sans Bengali"; } }
.paper.document { max-width: 170mm; margin: 0 auto; }
.paper.document h2 { grid-template-columns: 1fr; }
.paper.document h2 > :first-child { display: none; }
.paper.document > * + * { margin-top: 5.65pt; }`;
  return { html: markup.markup, css, page: { width: 210, height: 297 } };
}
