import { textIn } from "../language/bilingual.ts";
import { longDate } from "../language/dates.ts";
import { inDigits } from "../language/digits.ts";
import { otherLanguage, type Language } from "../language/language.ts";
import { paragraphsOf } from "./book/guide.ts";
import { aims, facts, glossary, topicLines } from "./book/guideline.ts";
import type { BookPart } from "./book/model.ts";
import type { BookSources } from "./book/scope.ts";
import { rowOf } from "./book/session-guide.ts";
import { composeHandout } from "./handout.ts";
import { label } from "./labels.ts";
import type { HandoutModel } from "./model.ts";
import { minutesPhrase } from "./phrases.ts";

/** A page of a site by its file's name without an ending, the same in both languages. */
type SitePage = {
  readonly name: string;
  /** The number in the digits of the language; empty where there is none. */
  readonly number: string;
  readonly title: string;
  /** The title in the other language; empty where there is none of its own. */
  readonly other: string;
};

export type SiteSession = SitePage & {
  readonly minutes: string;
  readonly handout: HandoutModel;
};
export type SiteModule = SitePage & {
  readonly parts: readonly BookPart[];
  readonly sessions: readonly SiteSession[];
};

/** A curriculum in one language as the pages of a site. */
export type SiteModel = {
  readonly language: Language;
  readonly title: string;
  readonly shortTitle: string;
  readonly subtitle: string;
  readonly institute: string;
  /** "Facts as of 23 June 2024". */
  readonly factsAsOf: string;
  readonly home: readonly BookPart[];
  readonly modules: readonly SiteModule[];
  readonly glossary: readonly BookPart[];
  readonly facts: readonly BookPart[];
};

const otherTitle = (title: { readonly en: string; readonly bn: string }, language: Language) => {
  const other = title[otherLanguage(language)];
  return other === textIn(title, language) ? "" : other;
};

const sessionName = (id: string) => `session-${id}`;

function sessionPage(source: BookSources[number], language: Language): SiteSession {
  const { session, number } = source;
  return {
    name: sessionName(session.id),
    number: inDigits(number, language),
    title: textIn(session.title, language),
    other: otherTitle(session.title, language),
    minutes: minutesPhrase(session.minutes, language),
    handout: composeHandout(source, language),
  };
}

function modulePages(sources: BookSources, language: Language): readonly SiteModule[] {
  const modules = new Map(sources.map(({ module }) => [module.id, module]));
  return [...modules.values()].map((module) => ({
    name: `module-${module.id}`,
    number: inDigits(module.number, language),
    title: textIn(module.title, language),
    other: otherTitle(module.title, language),
    parts: [
      ...rowOf(label("purpose", language), [textIn(module.purpose, language)]),
      ...rowOf(label("topics", language), topicLines(module.topics, language), true),
    ],
    sessions: sources
      .filter((source) => source.module.id === module.id)
      .map((source) => sessionPage(source, language)),
  }));
}

/** The sessions with the addresses of the pages that the others have. */
function leadingToEachOther([first, ...others]: BookSources): BookSources {
  const there = new Set([first, ...others].map(({ session }) => session.id));
  const addressOf = (id: string) => (there.has(id) ? `${sessionName(id)}.html` : null);
  return [{ ...first, addressOf }, ...others.map((source) => ({ ...source, addressOf }))];
}

/** The pages of a site: start, modules, sessions with their handouts, glossary, facts with sources. */
export function composeSite(sessions: BookSources, language: Language): SiteModel {
  const sources = leadingToEachOther(sessions);
  const [{ curriculum, institute }] = sources;
  return {
    language,
    title: textIn(curriculum.title, language),
    shortTitle: textIn(curriculum.shortTitle, language),
    subtitle: otherTitle(curriculum.title, language),
    institute: textIn(institute.name, language),
    factsAsOf: `${label("factsAsOf", language)} ${longDate(curriculum.factsAsOf, language)}`,
    home: [
      ...aims(sources, language).slice(1),
      { kind: "session", number: "", title: label("howToUseSite", language), note: "" },
      ...paragraphsOf(textIn(curriculum.howToUse, language)),
    ],
    modules: modulePages(sources, language),
    glossary: glossary(sources, language),
    facts: facts(sources, language),
  };
}
