import type { Evaluation } from "./model.ts";

/** A rule of evaluations that is broken: where, and how. */
export type EvaluationFault = { readonly field: string; readonly problem: string };

function repeated(values: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return values.find((value) => seen.size === seen.add(value).size);
}

function repetition(evaluation: Evaluation): EvaluationFault | null {
  const { participants, tests, sheets, reaction, followUp } = evaluation;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["participants", participants.map(({ id }) => id)],
    ["participants", participants.map(({ code }) => code)],
    ["tests", tests.map(({ id }) => id)],
    ["sheets", sheets.map((one) => `${one.test} ${one.participant} ${one.occasion}`)],
    ["reaction.speakers", reaction.speakers.map(({ id }) => id)],
    ["reaction.responses", reaction.responses.map(({ id }) => id)],
    ["followUp.responses", followUp.responses.map(({ id }) => id)],
    ...tests.map(
      ({ items }, index) => [`tests.${index}.items`, items.map(({ id }) => id)] as const,
    ),
  ];
  for (const [field, values] of lists) {
    const twice = repeated(values);
    if (twice !== undefined) return { field, problem: `"${twice}" stands there twice` };
  }
  return null;
}

function wrongItem({ tests }: Evaluation): EvaluationFault | null {
  for (const [test, { items }] of tests.entries()) {
    const item = items.findIndex(({ answer, options }) => answer >= options.length);
    if (item >= 0) {
      return { field: `tests.${test}.items.${item}.answer`, problem: "names no option" };
    }
  }
  return null;
}

function wrongSheet({ sheets, tests, participants }: Evaluation): EvaluationFault | null {
  const people = new Set(participants.map(({ id }) => id));
  const byId = new Map(tests.map((test) => [test.id, test]));
  for (const [index, { test: id, participant, answers }] of sheets.entries()) {
    const field = `sheets.${index}`;
    const test = byId.get(id);
    if (!test) return { field, problem: "its test is not there" };
    if (!people.has(participant)) return { field, problem: "its participant is not there" };
    if (answers.length !== test.items.length) {
      return { field, problem: "it has not one answer for each item" };
    }
    const outside = answers.some(
      (answer, item) => answer !== null && answer >= (test.items[item]?.options.length ?? 0),
    );
    if (outside) return { field, problem: "an answer is none of the options" };
  }
  return null;
}

/** The first rule that an evaluation breaks beyond the shape of its fields; null where it keeps all. */
export const faultOfEvaluation = (evaluation: Evaluation): EvaluationFault | null =>
  repetition(evaluation) ?? wrongItem(evaluation) ?? wrongSheet(evaluation);
