import { formKinds, formOf, statementsOf, type FormKind } from "../../evaluation/forms.ts";
import { gainOf, learningGain } from "../../evaluation/gain.ts";
import { analyseItems } from "../../evaluation/item-analysis.ts";
import { fullMarks, marksByParticipant, sheetsOf } from "../../evaluation/marking.ts";
import { occasions, type Evaluation, type Occasion, type Test } from "../../evaluation/model.ts";
import { optionLetter } from "../../evaluation/paper.ts";
import { textIn } from "../../language/bilingual.ts";
import { inDigits } from "../../language/digits.ts";
import type { Language } from "../../language/language.ts";
import { bloomWord, label } from "../labels.ts";
import type { EvaluationSource } from "./source.ts";
import { evaluationWord, itemRemarkWord, type EvaluationLabel } from "./words.ts";

/** A table of results: words and numbers to count with; null is an empty cell. */
export type ResultsTable = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

const rounded = (value: number | null | undefined, digits: number): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(digits));

const word = (key: EvaluationLabel, language: Language) => evaluationWord(key, language);
const occasionWord = (occasion: Occasion, language: Language) =>
  word(occasion === "pre" ? "before" : "after", language);

/** Marks and percentages of every participant, before and after, with the gain. */
function marksTable({ evaluation }: EvaluationSource, test: Test, language: Language) {
  const percent = `% (${inDigits(fullMarks(test), language)})`;
  return {
    name: `${label("marks", language)} ${textIn(test.title, language)}`,
    head: [
      word("participant", language),
      word("name", language),
      word("before", language),
      `${word("before", language)} ${percent}`,
      word("after", language),
      `${word("after", language)} ${percent}`,
      word("gain", language),
      word("normalised", language),
    ],
    rows: marksByParticipant(evaluation, test).map(({ participant, pre, post }) => {
      const gain = pre && post ? gainOf(pre.percent, post.percent) : null;
      return [
        inDigits(participant.code, language),
        participant.name,
        pre?.marks ?? null,
        rounded(pre?.percent, 1),
        post?.marks ?? null,
        rounded(post?.percent, 1),
        rounded(gain?.absolute, 1),
        rounded(gain?.normalised, 2),
      ];
    }),
  };
}

/** The letters that everybody chose, in the order of the test's own items and options. */
function answersTable(
  { evaluation }: EvaluationSource,
  test: Test,
  occasion: Occasion,
  language: Language,
): ResultsTable {
  const people = new Map(evaluation.participants.map((one) => [one.id, one]));
  const letter = (answer: number | null | undefined) =>
    answer === null || answer === undefined ? null : optionLetter(answer, language);
  return {
    name: `${occasionWord(occasion, language)} ${textIn(test.title, language)}`,
    head: [
      word("participant", language),
      word("version", language),
      ...test.items.map((_, index) => inDigits(index + 1, language)),
    ],
    rows: [
      [word("markingKey", language), null, ...test.items.map(({ answer }) => letter(answer))],
      ...sheetsOf(evaluation, test.id, occasion).map(({ participant, version, answers }) => [
        inDigits(people.get(participant)?.code ?? participant, language),
        optionLetter(version === "A" ? 0 : 1, language),
        ...answers.map(letter),
      ]),
    ],
  };
}

function outcomesTable({ evaluation }: EvaluationSource, test: Test, language: Language) {
  const { byOutcome } = learningGain(evaluation, test);
  return {
    name: `${label("outcomes", language)} ${textIn(test.title, language)}`,
    head: [
      label("outcome", language),
      word("bloom", language),
      word("items", language),
      `${word("before", language)} %`,
      `${word("after", language)} %`,
      word("gain", language),
      word("normalised", language),
    ],
    rows: byOutcome.map(({ outcome, items, pre, post, gain }) => [
      textIn(outcome.text, language),
      bloomWord(outcome.bloom, language),
      items,
      rounded(pre, 1),
      rounded(post, 1),
      rounded(gain?.absolute, 1),
      rounded(gain?.normalised, 2),
    ]),
  };
}

function itemsTable(
  { evaluation }: EvaluationSource,
  test: Test,
  occasion: Occasion,
  language: Language,
): ResultsTable {
  return {
    name: `${word("items", language)} ${occasionWord(occasion, language)}`,
    head: [
      word("question", language),
      word("answer", language),
      word("difficulty", language),
      word("discrimination", language),
      ...[0, 1, 2, 3, 4, 5].map((place) => optionLetter(place, language)),
      word("remark", language),
    ],
    rows: analyseItems(test, sheetsOf(evaluation, test.id, occasion)).map(
      ({ item, difficulty, discrimination, chosen, remark }) => [
        textIn(item.stem, language),
        optionLetter(item.answer, language),
        rounded(difficulty, 2),
        rounded(discrimination, 2),
        ...[0, 1, 2, 3, 4, 5].map((place) => chosen[place] ?? null),
        remark ? itemRemarkWord(remark, language) : null,
      ],
    ),
  };
}

/** Every form that came back: its ratings and what was written. */
function formsTable(evaluation: Evaluation, kind: FormKind, language: Language): ResultsTable {
  const form = formOf(kind, evaluation);
  const statements = statementsOf(form);
  return {
    name: word(kind === "reaction" ? "reactionForm" : "followUpForm", language),
    head: [
      label("number", language),
      ...statements.map(({ text }) => textIn(text, language)),
      ...form.questions.map((question) => textIn(question, language)),
    ],
    rows: evaluation[kind].responses.map(({ ratings, remarks }, index) => [
      index + 1,
      ...statements.map(({ id }) => ratings[id] ?? null),
      ...remarks.map((remark) => remark || null),
    ]),
  };
}

/** Everything that was entered and worked out for a run, as tables: by test, then the forms. */
export function resultsTables(
  source: EvaluationSource,
  tests: readonly Test[],
  language: Language,
): readonly ResultsTable[] {
  const ofTest = (test: Test) => [
    marksTable(source, test, language),
    outcomesTable(source, test, language),
    ...occasions.flatMap((occasion) => [
      answersTable(source, test, occasion, language),
      itemsTable(source, test, occasion, language),
    ]),
  ];
  return [
    ...tests.flatMap(ofTest),
    ...formKinds.map((kind) => formsTable(source.evaluation, kind, language)),
  ];
}
