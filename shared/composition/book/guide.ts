import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import { otherLanguage, type Language } from "../../language/language.ts";
import { label } from "../labels.ts";
import { minutesPhrase } from "../phrases.ts";
import type { SessionSource } from "../source.ts";
import type { BookModel, BookPart } from "./model.ts";
import { bookOf, isLongBook, type BookSources } from "./scope.ts";
import { composeSessionGuide } from "./session-guide.ts";

/** The heading of a part that stands in the contents without a number. */
export const unnumbered = (title: string, onNewPage = true): BookPart => ({
  kind: "chapter",
  number: "",
  title,
  other: "",
  onNewPage,
});

/** Lines of a text as its paragraphs. */
export const paragraphsOf = (text: string): readonly BookPart[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => ({
      kind: "block",
      block: { type: "paragraph", children: [{ text: line }] },
    }));

/** The chapter of a module. */
export function moduleHead({ module }: SessionSource, language: Language): BookPart {
  const title = textIn(module.title, language);
  const other = module.title[otherLanguage(language)];
  const number = inDigits(module.number, language);
  return { kind: "chapter", number, title, other: other === title ? "" : other, onNewPage: true };
}

/** The sessions with the head of their module before the first of each. */
export function byModule(
  sources: BookSources,
  language: Language,
  compose: (source: SessionSource) => readonly BookPart[],
): readonly BookPart[] {
  return sources.flatMap((source, index) => {
    const isFirst = sources[index - 1]?.module.id !== source.module.id;
    return [...(isFirst ? [moduleHead(source, language)] : []), ...compose(source)];
  });
}

/** All sessions at a glance: number, title, minutes, outcomes. */
export function agenda(sources: BookSources, language: Language): BookPart {
  return {
    kind: "grid",
    head: ["number", "session", "minutes", "outcomes"].map((key) =>
      label(key as "number" | "session" | "minutes" | "outcomes", language),
    ),
    rows: sources.map(({ session, number, placement }) => [
      inDigits(number, language),
      textIn(session.title, language),
      minutesPhrase(placement?.minutes ?? session.minutes, language),
      inDigits(session.outcomes.length, language),
    ]),
    widths: [10, 60, 16, 14],
  };
}

/** The facilitator's guide: how to use it, the agenda, and each session as its facilitator follows it. */
export function composeGuide(sources: BookSources, language: Language): BookModel {
  const [first] = sources;
  const isLong = isLongBook("guide", sources.length);
  const opening: BookPart[] = isLong
    ? [
        unnumbered(label("howToUse", language)),
        ...paragraphsOf(textIn(first.curriculum.howToUse, language)),
        unnumbered(label("agenda", language), false),
        agenda(sources, language),
      ]
    : [];
  const compose = (source: SessionSource) => composeSessionGuide(source, language);
  const sessions = isLong ? byModule(sources, language, compose) : compose(first);
  return bookOf(sources, { kind: "guide", language, isLong, parts: [...opening, ...sessions] });
}
