import { formKinds, formOf, statementsOf, type FormKind } from "../../evaluation/forms.ts";
import { rate, remarksTo } from "../../evaluation/ratings.ts";
import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import type { BookPart } from "../book/model.ts";
import { rowOf } from "../book/session-guide.ts";
import { meanFigure } from "./figures.ts";
import type { EvaluationSource } from "./source.ts";
import { evaluationWord } from "./words.ts";

type Section = { readonly title: string; readonly parts: readonly BookPart[] };

/** Means as bars, then the same as a table with spread and counts. */
function ratings(source: EvaluationSource, kind: FormKind, language: Language): BookPart[] {
  const { responses } = source.evaluation[kind];
  const rated = statementsOf(formOf(kind, source.evaluation)).map(({ id, text }) => ({
    name: textIn(text, language),
    summary: rate(responses, id),
  }));
  const mean = evaluationWord("mean", language);
  return [
    {
      kind: "bars",
      caption: evaluationWord("meanRating", language),
      series: [mean],
      rows: rated.map(({ name, summary: { mean: value } }) => ({
        label: name,
        values: [{ share: value === null ? null : value / 5, text: meanFigure(value, language) }],
      })),
    },
    {
      kind: "grid",
      head: [
        evaluationWord("statement", language),
        mean,
        evaluationWord("spread", language),
        evaluationWord("count", language),
        ...[1, 2, 3, 4, 5].map((point) => inDigits(point, language)),
      ],
      rows: rated.map(({ name, summary }) => [
        name,
        meanFigure(summary.mean, language),
        meanFigure(summary.spread, language),
        inDigits(summary.count, language),
        ...summary.counts.map((count) => inDigits(count, language)),
      ]),
      widths: [34, 10, 11, 11, 6.8, 6.8, 6.8, 6.8, 6.8],
    },
  ];
}

function sectionOf(source: EvaluationSource, kind: FormKind, language: Language): Section {
  const { responses } = source.evaluation[kind];
  const title = evaluationWord(kind, language);
  if (responses.length === 0) {
    const text = evaluationWord("noForms", language);
    return {
      title,
      parts: [{ kind: "block", block: { type: "paragraph", children: [{ text }] } }],
    };
  }
  const people = source.evaluation.participants.length;
  const count = [responses.length, people].map((each) => inDigits(each, language)).join(" / ");
  return {
    title,
    parts: [
      ...rowOf(evaluationWord("forms", language), [count]),
      ...ratings(source, kind, language),
      ...formOf(kind, source.evaluation).questions.flatMap((question, index) =>
        rowOf(textIn(question, language), remarksTo(responses, index), true),
      ),
    ],
  };
}

/** What the forms say: the reaction in any case, the follow-up where some have come back. */
export const ratingParts = (source: EvaluationSource, language: Language): readonly Section[] =>
  formKinds
    .filter((kind) => kind === "reaction" || source.evaluation[kind].responses.length > 0)
    .map((kind) => sectionOf(source, kind, language));
