import { composeHandout } from "../../../../shared/composition/handout.ts";
import type { AssetReader, SessionSource } from "../../../../shared/composition/source.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { htmlContext } from "../html/blocks.ts";
import { handoutArticle } from "../html/handout.ts";
import { logoToHtml } from "../html/handout-parts.ts";
import { html } from "../html/html.ts";

export type WebPage = {
  readonly html: string;
  /** The stored pictures that it shows, from the folder "pictures" beside its own. */
  readonly pictures: ReadonlySet<string>;
};

/** A handout as a page of a course; it stands in a folder of its own, beside "pictures". */
export function handoutWebPage(
  source: SessionSource,
  language: Language,
  assets: AssetReader,
): WebPage {
  const pictures = new Set<string>();
  const picture = (name: string) => {
    pictures.add(name);
    return `../pictures/${name}`;
  };
  const model = composeHandout(source, language);
  const context = htmlContext(language, assets, language, picture);
  const article = handoutArticle(model, context, logoToHtml(model.masthead, assets));
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${model.title}</title>
        <link rel="stylesheet" href="handout.css" />
      </head>
      <body>
        <main class="sheet">${article}</main>
      </body>
    </html> `;
  return { html: page.markup, pictures };
}
