import { label } from "../../../../../shared/composition/labels.ts";
import type { SiteModel } from "../../../../../shared/composition/site.ts";
import { otherLanguage } from "../../../../../shared/language/language.ts";
import { html, nothing, type Html } from "../html.ts";

/** A page inside the frame of a site. */
export type FramedPage = {
  /** Its file's name without an ending. */
  readonly name: string;
  readonly title: string;
  readonly content: Html;
};

const languageNames = { en: "English", bn: "বাংলা" } as const;

const current = (is: boolean): Html => (is ? html`aria-current="page"` : nothing);

function bar(site: SiteModel, page: FramedPage, isBilingual: boolean): Html {
  const { language } = site;
  const other = otherLanguage(language);
  const links = [
    ["index", label("home", language)],
    ["glossary", label("glossary", language)],
    ["facts", label("facts", language)],
  ] as const;
  const has = { index: true, glossary: site.glossary.length > 0, facts: site.facts.length > 0 };
  return html`<header class="site-bar">
    <a class="brand" href="index.html">${site.shortTitle}</a>
    <nav aria-label="${label("mainMenu", language)}">
      ${links
        .filter(([name]) => has[name])
        .map(
          ([name, words]) =>
            html`<a href="${name}.html" ${current(name === page.name)}>${words}</a>`,
        )}
    </nav>
    <form
      class="search"
      role="search"
      data-search
      data-none="${label("nothingFound", language)}"
      hidden
    >
      <input
        type="search"
        aria-label="${label("search", language)}"
        placeholder="${label("search", language)}"
      />
      <div class="found" aria-live="polite" hidden></div>
    </form>
    ${
      isBilingual
        ? html`<a
            class="switch"
            href="../${other}/${page.name}.html"
            lang="${other}"
            hreflang="${other}"
            >${languageNames[other]}</a
          >`
        : nothing
    }
  </header>`;
}

/** All modules, the one with the page open; it needs no script. */
function tree({ modules, language }: SiteModel, page: FramedPage): Html {
  const items = modules.map((module) => {
    const isHere =
      module.name === page.name || module.sessions.some(({ name }) => name === page.name);
    return html`<details ${{ markup: isHere ? "open" : "" }}>
      <summary>${module.number} ${module.title}</summary>
      <ul>
        <li>
          <a href="${module.name}.html" ${current(module.name === page.name)}
            >${label("module", language)} ${module.number}</a
          >
        </li>
        ${module.sessions.map(
          ({ name, number, title }) =>
            html`<li>
              <a href="${name}.html" ${current(name === page.name)}>${number} ${title}</a>
            </li>`,
        )}
      </ul>
    </details>`;
  });
  return html`<nav class="tree" aria-label="${label("modulesAndSessions", language)}">
    ${items}
  </nav>`;
}

/** A whole page: it links only to files beside it. */
export function framed(site: SiteModel, page: FramedPage, isBilingual: boolean): string {
  const { language } = site;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · ${site.shortTitle}</title>
        <link rel="stylesheet" href="../site.css" />
        <script src="../search.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#text">${label("skipToText", language)}</a>
        ${bar(site, page, isBilingual)}
        <div class="layout">
          ${tree(site, page)}
          <main id="text">${page.content}</main>
        </div>
        <footer class="foot">${site.institute} · ${site.factsAsOf}</footer>
      </body>
    </html> `.markup;
}
