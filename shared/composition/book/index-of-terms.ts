import { plainText } from "../../document/plain-text.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { searchForm } from "../../language/normalise.ts";
import { label } from "../labels.ts";
import { visibleBlocks } from "../visible-blocks.ts";
import { unnumbered } from "./guide.ts";
import type { BookPart } from "./model.ts";
import type { BookSources } from "./scope.ts";

/** The terms of the glossary with the sessions whose texts use them. */
export function indexOf(sources: BookSources, language: Language): readonly BookPart[] {
  const texts = sources.map(({ texts: both, number }) => ({
    number,
    text: searchForm(plainText(visibleBlocks(both[language].blocks, "handout"))),
  }));
  const collator = new Intl.Collator(language);
  const rows = sources[0].glossary
    .flatMap(({ term, abbreviation }) => {
      const words = [term[language], abbreviation[language]].filter(Boolean).map(searchForm);
      const found = texts.filter(({ text }) => words.some((word) => text.includes(word)));
      if (found.length === 0) return [];
      return [[term[language], inDigits(found.map(({ number }) => number).join(", "), language)]];
    })
    .sort(([one = ""], [two = ""]) => collator.compare(one, two));
  if (rows.length === 0) return [];
  const head = [label("term", language), label("sessions", language)];
  return [
    unnumbered(label("indexOfTerms", language)),
    { kind: "grid", head, rows, widths: [50, 50] },
  ];
}
