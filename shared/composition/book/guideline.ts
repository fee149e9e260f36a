import type { Topic } from "../../curriculum/curriculum.ts";
import { textIn, type Bilingual } from "../../language/bilingual.ts";
import { longDate } from "../../language/dates.ts";
import { inDigits } from "../../language/digits.ts";
import { otherLanguage, type Language } from "../../language/language.ts";
import { composeParts } from "../handout-parts.ts";
import { label, type LabelKey } from "../labels.ts";
import { composeOutcomes } from "../outcomes.ts";
import { minutesPhrase } from "../phrases.ts";
import { methodText, sayIn, scheduleIn } from "../plan-steps.ts";
import type { SessionSource } from "../source.ts";
import { agenda, moduleHead, paragraphsOf, unnumbered } from "./guide.ts";
import { indexOf } from "./index-of-terms.ts";
import type { BookModel, BookPart } from "./model.ts";
import { bookOf, type BookSources } from "./scope.ts";
import { rowOf, sessionHead } from "./session-guide.ts";

const named = (keys: readonly LabelKey[], language: Language) =>
  keys.map((key) => label(key, language));

/** Objective, specific objectives and outcomes of the curriculum. */
export function aims([{ curriculum }]: BookSources, language: Language): readonly BookPart[] {
  const texts = (list: readonly Bilingual[]) => list.map((text) => textIn(text, language));
  return [
    unnumbered(label("objectives", language), false),
    ...rowOf(label("objective", language), [textIn(curriculum.objective, language)]),
    ...rowOf(label("specificObjectives", language), texts(curriculum.specificObjectives), true),
    ...rowOf(label("outcomes", language), texts(curriculum.outcomes.map(({ text }) => text)), true),
  ];
}

export const topicLines = (topics: readonly Topic[], language: Language): string[] =>
  topics.flatMap(({ title, topics: below }) => [
    textIn(title, language),
    ...topicLines(below, language).map((line) => `\u2003${line}`),
  ]);

/** The session's steps in a table: step, method, minutes. */
function steps(source: SessionSource, language: Language): BookPart {
  return {
    kind: "grid",
    head: named(["number", "topicAndActivity", "method", "minutes"], language),
    rows: scheduleIn(source).steps.map(({ activity, minutes }, index) => [
      inDigits(index + 1, language),
      textIn(activity.title, language),
      methodText(activity, language),
      minutesPhrase(minutes, language),
    ]),
    widths: [8, 62, 14, 16],
  };
}

function session(source: SessionSource, language: Language): readonly BookPart[] {
  const outcomes = composeOutcomes(source, language);
  const texts = (list: readonly Bilingual[]) => list.map((text) => textIn(text, language));
  return [
    sessionHead(source, language),
    ...(outcomes.items.length ? [{ kind: "outcomes", outcomes } as const] : []),
    ...rowOf(label("keyMessages", language), texts(source.session.keyMessages), true),
    ...composeParts(source, language, "handout"),
    steps(source, language),
    ...rowOf(label("law", language), texts(source.session.law)),
    ...rowOf(label("reading", language), texts(source.session.reading)),
  ];
}

/** The chapters: each module with purpose and topics, then its sessions. */
function modules(sources: BookSources, language: Language): readonly BookPart[] {
  return sources.flatMap((source, index) => {
    const { module } = source;
    const isFirst = sources[index - 1]?.module.id !== module.id;
    const head = isFirst
      ? [
          moduleHead(source, language),
          ...rowOf(label("purpose", language), [textIn(module.purpose, language)]),
          ...rowOf(label("topics", language), topicLines(module.topics, language), true),
        ]
      : [];
    return [...head, ...session(source, language)];
  });
}

/** The terms with their counterparts and meanings, in the order of the language. */
export function glossary(
  [{ glossary: terms }]: BookSources,
  language: Language,
): readonly BookPart[] {
  if (terms.length === 0) return [];
  const other = otherLanguage(language);
  const collator = new Intl.Collator(language);
  const rows = [...terms]
    .sort((one, two) => collator.compare(one.term[language], two.term[language]))
    .map(({ term, abbreviation, meaning }) => [
      [term[language], abbreviation[language] && `(${abbreviation[language]})`]
        .filter(Boolean)
        .join(" "),
      term[other],
      textIn(meaning, language),
    ]);
  const head = named(["term", "otherLanguage", "meaning"], language);
  return [
    unnumbered(label("glossary", language)),
    { kind: "grid", head, rows, widths: [28, 24, 48] },
  ];
}

/** The facts that the texts rest on, with source and date. */
export function facts([{ facts: known }]: BookSources, language: Language): readonly BookPart[] {
  if (known.length === 0) return [];
  const rows = known.map(({ name, value, source, asOf }) => [
    textIn(name, language),
    textIn(value, language),
    `${textIn(source, language)} (${longDate(asOf, language)})`,
  ]);
  const head = named(["fact", "factValue", "factSource"], language);
  return [unnumbered(label("facts", language)), { kind: "grid", head, rows, widths: [36, 24, 40] }];
}

/** The place of the foreword, and who signs it: the roles of the institute's profile. */
function foreword([{ institute }]: BookSources, language: Language): readonly BookPart[] {
  const say = sayIn(language, otherLanguage(language));
  const { signatures } = institute;
  const roles =
    signatures.length > 0
      ? signatures.map((role) => say((each) => textIn(role, each)))
      : [say((each) => label("signatory", each))];
  return [
    unnumbered(label("foreword", language)),
    { kind: "place" },
    { kind: "signatures", roles },
  ];
}

/**
 * The curriculum guideline: a place for the foreword, how to use it, aims, agenda, a chapter for each module with its sessions in
 * full, and as annexes the facts, the glossary and the index of terms.
 */
export function composeGuideline(sources: BookSources, language: Language): BookModel {
  const [{ curriculum }] = sources;
  const parts: BookPart[] = [
    ...foreword(sources, language),
    unnumbered(label("howToUse", language)),
    ...paragraphsOf(textIn(curriculum.howToUse, language)),
    ...aims(sources, language),
    unnumbered(label("agenda", language)),
    agenda(sources, language),
    ...modules(sources, language),
    ...facts(sources, language),
    ...glossary(sources, language),
    ...indexOf(sources, language),
  ];
  return bookOf(sources, { kind: "guideline", language, isLong: true, parts });
}
