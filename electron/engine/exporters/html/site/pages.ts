import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { label } from "../../../../../shared/composition/labels.ts";
import type { SiteModel, SiteModule, SiteSession } from "../../../../../shared/composition/site.ts";
import { otherLanguage } from "../../../../../shared/language/language.ts";
import type { HtmlContext } from "../blocks.ts";
import { bookPartToHtml } from "../book/parts.ts";
import { handoutArticle } from "../handout.ts";
import { html, nothing, type Html } from "../html.ts";
import type { FramedPage } from "./frame.ts";

/** Makes what writing one page needs: its footnotes are counted by itself. */
export type NewContext = () => HtmlContext;

/** The institute's logo at the head of a handout. */
type LogoOf = (handout: SiteSession["handout"]) => Html;

function article(parts: readonly BookPart[], context: HtmlContext, head: Html, tail: Html): Html {
  const pages = { context, entries: [], index: 0, pages: {} };
  return html`<article class="paper book">
    ${head} ${parts.map((part) => bookPartToHtml(part, pages))} ${tail}
  </article>`;
}

function titles(page: { number: string; title: string; other: string }, site: SiteModel): Html {
  const { number, title, other } = page;
  return html`<h1>${`${number} ${title}`.trim()}</h1>
    ${other ? html`<p class="subtitle" lang="${otherLanguage(site.language)}">${other}</p>` : nothing}`;
}

type Listed = Pick<SiteSession, "name" | "number" | "title" | "other"> & { readonly note: string };

const list = (items: readonly Listed[], site: SiteModel): Html =>
  html`<ul class="list">
    ${items.map(
      ({ name, number, title, other, note }) =>
        html`<li>
          <b>${number}</b>
          <span
            ><a href="${name}.html">${title}</a>
            ${other ? html`<span class="other" lang="${otherLanguage(site.language)}">${other}</span>` : nothing}</span
          >
          <span>${note}</span>
        </li>`,
    )}
  </ul>`;

function home(site: SiteModel, context: HtmlContext): FramedPage {
  const { title, subtitle: other, language } = site;
  const listed = site.modules.map((module) => ({ ...module, note: "" }));
  const modules = html`<h2><span></span><span>${label("modulesAndSessions", language)}</span></h2>
    ${list(listed, site)}`;
  const head = html`${titles({ number: "", title, other }, site)}${modules}`;
  return { name: "index", title, content: article(site.home, context, head, nothing) };
}

function modulePage(module: SiteModule, site: SiteModel, context: HtmlContext): FramedPage {
  const sessions = module.sessions.map((session) => ({ ...session, note: session.minutes }));
  const tail = html`<h2><span></span><span>${label("sessions", site.language)}</span></h2>
    ${list(sessions, site)}`;
  return {
    name: module.name,
    title: `${module.number} ${module.title}`,
    content: article(module.parts, context, titles(module, site), tail),
  };
}

function turn(site: SiteModel, session: SiteSession): Html {
  const all = site.modules.flatMap(({ sessions }) => sessions);
  const at = all.indexOf(session);
  const link = (other: SiteSession | undefined, key: "previous" | "next") =>
    other
      ? html`<a href="${other.name}.html" rel="${key === "previous" ? "prev" : "next"}"
          >${label(key, site.language)}: ${other.number} ${other.title}</a
        >`
      : html`<span></span>`;
  return html`<nav class="turn" aria-label="${label("turnPages", site.language)}">
    ${link(all[at - 1], "previous")} ${link(all[at + 1], "next")}
  </nav>`;
}

const sessionPage = (
  session: SiteSession,
  site: SiteModel,
  context: HtmlContext,
  logoOf: LogoOf,
): FramedPage => ({
  name: session.name,
  title: `${session.number} ${session.title}`,
  content: html`${handoutArticle(session.handout, context, logoOf(session.handout))}
  ${turn(site, session)}`,
});

const listPage = (
  name: "glossary" | "facts",
  site: SiteModel,
  context: HtmlContext,
): FramedPage => ({
  name,
  title: label(name, site.language),
  content: article(site[name], context, nothing, nothing),
});

/** Every page of a site in one language. */
export function sitePages(
  site: SiteModel,
  newContext: NewContext,
  logoOf: LogoOf,
): readonly FramedPage[] {
  const lists = (["glossary", "facts"] as const).filter((name) => site[name].length > 0);
  return [
    home(site, newContext()),
    ...site.modules.flatMap((module) => [
      modulePage(module, site, newContext()),
      ...module.sessions.map((session) => sessionPage(session, site, newContext(), logoOf)),
    ]),
    ...lists.map((name) => listPage(name, site, newContext())),
  ];
}
