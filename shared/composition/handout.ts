import { textIn, type Bilingual } from "../language/bilingual.ts";
import { otherLanguage, type Language } from "../language/language.ts";
import { composeMasthead, composeRunning } from "./frame.ts";
import { composeParts } from "./handout-parts.ts";
import { label } from "./labels.ts";
import type { HandoutModel, HandoutPart } from "./model.ts";
import { composeOutcomes } from "./outcomes.ts";
import type { SessionSource } from "./source.ts";

/**
 * The handout of a session in one language: what participants take home. Blocks that are not for the
 * handout are left out; facts and references have become words; sections, tables and figures are numbered.
 */
export function composeHandout(source: SessionSource, language: Language): HandoutModel {
  const { session } = source;
  const title = textIn(session.title, language);
  const subtitle = session.title[otherLanguage(language)];
  return {
    kind: "handout",
    language,
    masthead: composeMasthead(source, "handout", language),
    title,
    subtitle: subtitle === title ? "" : subtitle,
    outcomes: composeOutcomes(source, language),
    parts: [
      ...withRemember(composeParts(source, language), composeRemember(source, language)),
      ...composeReferences(source, language),
    ],
    running: composeRunning(source, title, language),
  };
}

const texts = (list: readonly Bilingual[], language: Language) =>
  list.map((each) => textIn(each, language)).filter(Boolean);

function composeRemember(source: SessionSource, language: Language): HandoutPart[] {
  const points = texts(source.session.keyMessages, language);
  return points.length ? [{ kind: "remember", label: label("remember", language), points }] : [];
}

/** What to remember stands before the exercises that end the text. */
function withRemember(
  parts: readonly HandoutPart[],
  remember: readonly HandoutPart[],
): readonly HandoutPart[] {
  const isExercise = (part: HandoutPart) =>
    (part.kind === "callout" && part.callout.kind === "activity") ||
    (part.kind === "block" && part.block.type === "exercise-lines");
  const end = parts.findLastIndex((part) => !isExercise(part)) + 1;
  return [...parts.slice(0, end), ...remember, ...parts.slice(end)];
}

function composeReferences(source: SessionSource, language: Language): HandoutPart[] {
  const { law, reading } = source.session;
  const plain = (list: readonly Bilingual[]) =>
    texts(list, language).map((text) => ({ text, other: "" }));
  const parts = [
    { key: "terms", strong: true, items: composeTerms(source, language) },
    { key: "law", strong: false, items: plain(law) },
    { key: "reading", strong: false, items: plain(reading) },
  ] as const;
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ key, strong, items }) => ({
      kind: "references",
      label: label(key, language),
      strong,
      items,
    }));
}

/** A term with its counterpart in the other language. */
function composeTerms(source: SessionSource, language: Language) {
  return source.session.terms.flatMap((id) => {
    const entry = source.glossary.find((term) => term.id === id);
    if (!entry) return [];
    const text = textIn(entry.term, language);
    const other = entry.term[otherLanguage(language)];
    return [{ text, other: other === text ? "" : other }];
  });
}
