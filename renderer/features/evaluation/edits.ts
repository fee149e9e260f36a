import type { FormKind } from "../../../shared/evaluation/forms.ts";
import type { Evaluation, Response, Sheet, Test } from "../../../shared/evaluation/model.ts";
import { withHeadCount } from "../../../shared/evaluation/participants.ts";

const isOf = (one: Sheet, other: Pick<Sheet, "test" | "participant" | "occasion">) =>
  one.test === other.test &&
  one.participant === other.participant &&
  one.occasion === other.occasion;

/** Puts sheets in; each takes the place of the one of its participant and occasion. */
export const withSheets = (evaluation: Evaluation, sheets: readonly Sheet[]): Evaluation => ({
  ...evaluation,
  sheets: [
    ...evaluation.sheets.filter((one) => !sheets.some((sheet) => isOf(one, sheet))),
    ...sheets,
  ],
});

/** Takes a participant's sheet of an occasion away. */
export const withoutSheet = (evaluation: Evaluation, sheet: Sheet): Evaluation => ({
  ...evaluation,
  sheets: evaluation.sheets.filter((one) => !isOf(one, sheet)),
});

/** The sheet with another answer to one item, from 0. */
export const withAnswer = (sheet: Sheet, item: number, answer: number | null): Sheet => ({
  ...sheet,
  answers: sheet.answers.map((each, index) => (index === item ? answer : each)),
});

export const withTest = (evaluation: Evaluation, test: Test): Evaluation => ({
  ...evaluation,
  tests: evaluation.tests.some(({ id }) => id === test.id)
    ? evaluation.tests.map((each) => (each.id === test.id ? test : each))
    : [...evaluation.tests, test],
});

/** Takes a test away with everything that was answered to it. */
export const withoutTest = (evaluation: Evaluation, id: string): Evaluation => ({
  ...evaluation,
  tests: evaluation.tests.filter((test) => test.id !== id),
  sheets: evaluation.sheets.filter(({ test }) => test !== id),
});

export const withPeople = (evaluation: Evaluation, count: number): Evaluation => ({
  ...evaluation,
  participants: withHeadCount(evaluation, count),
});

export const withName = (evaluation: Evaluation, id: string, name: string): Evaluation => ({
  ...evaluation,
  participants: evaluation.participants.map((each) =>
    each.id === id ? { ...each, name: name.slice(0, 120) } : each,
  ),
});

/** Changes the forms of a kind that came back. */
export const withResponses = (
  evaluation: Evaluation,
  kind: FormKind,
  change: (responses: readonly Response[]) => Response[],
): Evaluation => ({
  ...evaluation,
  [kind]: { ...evaluation[kind], responses: change(evaluation[kind].responses) },
});

/** The form with another rating of a statement; null takes it away. */
export function withRating(response: Response, statement: string, rating: number | null): Response {
  const { [statement]: _, ...others } = response.ratings;
  return {
    ...response,
    ratings: rating === null ? others : { ...others, [statement]: rating },
  };
}
