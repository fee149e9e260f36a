import type { Response } from "./model.ts";

/** How a statement was rated. */
export type RatingSummary = {
  readonly count: number;
  /** Forms without a rating of it. */
  readonly blank: number;
  /** Null where nobody rated it. */
  readonly mean: number | null;
  /** Standard deviation of the sample (divisor n - 1); null below two ratings. */
  readonly spread: number | null;
  /** How many gave 1, 2, 3, 4, 5. */
  readonly counts: readonly [number, number, number, number, number];
};

const squared = (value: number) => value * value;

function summaryOf(ratings: readonly number[], blank: number): RatingSummary {
  const count = ratings.length;
  const of = (rating: number) => ratings.filter((each) => each === rating).length;
  const mean = count === 0 ? null : ratings.reduce((sum, each) => sum + each, 0) / count;
  const spread =
    mean === null || count < 2
      ? null
      : Math.sqrt(ratings.reduce((sum, each) => sum + squared(each - mean), 0) / (count - 1));
  return { count, blank, mean, spread, counts: [of(1), of(2), of(3), of(4), of(5)] };
}

/** The ratings of one statement over all forms that came back. */
export function rate(responses: readonly Response[], statement: string): RatingSummary {
  const ratings = responses.flatMap(({ ratings: given }) => given[statement] ?? []);
  return summaryOf(ratings, responses.length - ratings.length);
}

/** The ratings of several statements together. */
export function rateAll(responses: readonly Response[], statements: readonly string[]) {
  const ratings = statements.flatMap((id) =>
    responses.flatMap(({ ratings: given }) => given[id] ?? []),
  );
  return summaryOf(ratings, responses.length * statements.length - ratings.length);
}

/** What was written to an open question, in the order of the forms. */
export const remarksTo = (responses: readonly Response[], question: number): readonly string[] =>
  responses.flatMap(({ remarks }) => remarks[question]?.trim() || []);
