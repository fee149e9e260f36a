import { textIn } from "../language/bilingual.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { outcomesPhrase } from "./phrases.ts";
import { modulePhraseOf } from "./frame.ts";
import type { SessionSource } from "./source.ts";

/** A test item for a question bank: one of its options is right. */
export type Question = {
  /** Unique among the questions of a language. */
  readonly id: string;
  /** "8.2 · 3", for a list of questions. */
  readonly name: string;
  /** From the widest to the narrowest: curriculum, module, session, outcome. */
  readonly category: readonly string[];
  readonly stem: string;
  readonly options: readonly { readonly text: string; readonly isRight: boolean }[];
  /** Why the answer is right; empty where nobody has said it. */
  readonly reason: string;
};

/** A session's test items as questions, in their order; those without a right answer are left out. */
export function sessionQuestions(source: SessionSource, language: Language): readonly Question[] {
  const { session, curriculum } = source;
  const number = inDigits(source.number, language);
  const items = session.testItems.filter(({ answer, options }) => answer < options.length);
  return items.map((item, index) => {
    const at = session.outcomes.findIndex(({ id }) => id === item.outcome);
    const outcome = session.outcomes[at];
    return {
      id: `${session.id}-${item.id}-${language}`,
      name: `${number} · ${inDigits(index + 1, language)}`,
      category: [
        textIn(curriculum.shortTitle, language),
        modulePhraseOf(source.module, language),
        `${number} ${textIn(session.title, language)}`,
        ...(outcome
          ? [`${outcomesPhrase([at + 1], language)}: ${textIn(outcome.text, language)}`]
          : []),
      ],
      stem: textIn(item.stem, language),
      options: item.options.map((option, place) => ({
        text: textIn(option, language),
        isRight: place === item.answer,
      })),
      reason: textIn(item.reason, language),
    };
  });
}

/** The questions of all sessions, in each language after the other. */
export const composeQuestions = (
  sources: readonly SessionSource[],
  languages: readonly Language[],
): readonly Question[] =>
  languages.flatMap((language) => sources.flatMap((source) => sessionQuestions(source, language)));
