import type { Language } from "../../../shared/language/language.ts";
import { createSpeller, type Speller } from "../../../shared/language/spelling/speller.ts";
import { doubtfulIn } from "../../../shared/language/spelling/doubtful.ts";
import type { SpellingAnswer, SpellingQuestion } from "./spelling-messages.ts";

const spellers = new Map<Language, Promise<Speller>>();

async function load(language: Language): Promise<Speller> {
  if (language === "bn") {
    const [affixes, words] = await Promise.all([
      import("../../../resources/spelling/bn-BD.aff?raw"),
      import("../../../resources/spelling/bn-BD.dic?raw"),
    ]);
    return createSpeller(affixes.default, words.default);
  }
  const [affixes, words, field] = await Promise.all([
    import("../../../resources/spelling/en-GB.aff?raw"),
    import("../../../resources/spelling/en-GB.dic?raw"),
    import("../../../resources/spelling/en-BD.dic?raw"),
  ]);
  return createSpeller(affixes.default, words.default, field.default);
}

function spellerFor(language: Language): Promise<Speller> {
  const known = spellers.get(language) ?? load(language);
  spellers.set(language, known);
  return known;
}

const answer = (message: SpellingAnswer) => postMessage(message);

async function reply(question: SpellingQuestion): Promise<void> {
  const speller = await spellerFor(question.language);
  const words =
    question.kind === "check"
      ? question.words.filter((word) => doubtfulIn(question.language, speller, word))
      : speller.suggest(question.word);
  answer({ id: question.id, words });
}

addEventListener("message", ({ data }: MessageEvent<SpellingQuestion>) => void reply(data));
