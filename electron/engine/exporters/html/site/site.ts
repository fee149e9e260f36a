import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteModel } from "../../../../../shared/composition/site.ts";
import type { AssetReader } from "../../../../../shared/composition/source.ts";
import { htmlContext } from "../blocks.ts";
import { logoToHtml } from "../handout-parts.ts";
import { html } from "../html.ts";
import { printCss } from "../page.ts";
import { readFont, screenCss, screenFaces, screenFonts } from "../screen.ts";
import { framed } from "./frame.ts";
import { sitePages } from "./pages.ts";
import { searchIndex } from "./search-index.ts";

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "utf8");

function pageFiles(
  site: SiteModel,
  isBilingual: boolean,
  { assets, used }: { readonly assets: AssetReader; readonly used: Set<string> },
) {
  const picture = (name: string) => {
    used.add(name);
    return `../pictures/${name}`;
  };
  const { language } = site;
  const newContext = () => htmlContext(language, assets, language, picture);
  const pages = sitePages(site, newContext, ({ masthead }) => logoToHtml(masthead, assets));
  const files = pages.map(
    (page) =>
      [`${site.language}/${page.name}.html`, bytesOf(framed(site, page, isBilingual))] as const,
  );
  return [...files, [`${site.language}/search-index.js`, bytesOf(searchIndex(pages))] as const];
}

/** Leads to the start page of the first language, and names the others. */
function door(sites: readonly [SiteModel, ...SiteModel[]]): string {
  const [first] = sites;
  const address = `${first.language}/index.html`;
  return html`<!doctype html>
    <html lang="${first.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content="0; url=${address}" />
        <title>${first.title}</title>
        <link rel="stylesheet" href="site.css" />
      </head>
      <body>
        <main class="paper">
          <h1>${first.title}</h1>
          ${sites.map(({ language, shortTitle }) => html`<p lang="${language}"><a href="${language}/index.html">${shortTitle}</a></p>`)}
        </main>
      </body>
    </html> `.markup;
}

const sheet = `@page { size: A4 portrait; margin: 18mm 18mm 20mm; }`;

/**
 * A site as its files by their path: static pages in each language, one style sheet, fonts, pictures and
 * a search that reads its index from a script. It opens from a disk. Throws ASSET_MISSING.
 */
export function siteFiles(
  sites: readonly [SiteModel, ...SiteModel[]],
  { assets, resources }: { readonly assets: AssetReader; readonly resources: string },
): ReadonlyMap<string, Uint8Array> {
  const used = new Set<string>();
  const pages = sites.flatMap((site) => pageFiles(site, sites.length > 1, { assets, used }));
  const css = [
    screenFaces((file) => `fonts/${file}`),
    printCss(resources, "base", "book"),
    screenCss(resources, "screen", "site"),
    sheet,
  ];
  const script = readFileSync(join(resources, "templates", "site", "search.js"));
  return new Map<string, Uint8Array>([
    ["index.html", bytesOf(door(sites))],
    ...pages,
    ["site.css", bytesOf(css.join("\n"))],
    ["search.js", script],
    ...screenFonts.map((file) => [`fonts/${file}`, readFont(resources, file)] as const),
    ...[...used].map((name) => [`pictures/${name}`, assets(name)] as const),
  ]);
}
