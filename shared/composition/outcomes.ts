import { textIn } from "../language/bilingual.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { bloomWord, label } from "./labels.ts";
import type { HandoutModel } from "./model.ts";
import type { SessionSource } from "./source.ts";

/** The outcomes of a session, numbered, each with the word for its Bloom level. */
export function composeOutcomes(
  source: SessionSource,
  language: Language,
): HandoutModel["outcomes"] {
  return {
    label: label("outcomes", language),
    note: label("outcomesNote", language),
    items: source.session.outcomes.map((outcome, index) => ({
      number: inDigits(index + 1, language),
      text: textIn(outcome.text, language),
      bloom: bloomWord(outcome.bloom, language),
    })),
  };
}
