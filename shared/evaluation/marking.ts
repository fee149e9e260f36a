import type { Evaluation, Occasion, Participant, Sheet, Test } from "./model.ts";

/** What a sheet comes to. */
export type Marks = {
  readonly marks: number;
  readonly outOf: number;
  readonly percent: number;
  readonly passed: boolean;
  /** Items with the right answer, and items without any. */
  readonly right: number;
  readonly blank: number;
};

/** All marks that a test gives. */
export const fullMarks = ({ items }: Pick<Test, "items">): number =>
  items.reduce((sum, { weight }) => sum + weight, 0);

/** Adds up the marks of the right answers; a blank or missing answer gives none. */
export function markSheet(test: Test, { answers }: Pick<Sheet, "answers">): Marks {
  const right = test.items.filter(({ answer }, index) => answers[index] === answer);
  const marks = fullMarks({ items: right });
  const outOf = fullMarks(test);
  const percent = outOf === 0 ? 0 : (marks / outOf) * 100;
  return {
    marks,
    outOf,
    percent,
    passed: percent >= test.passMark,
    right: right.length,
    blank: test.items.filter((_, index) => (answers[index] ?? null) === null).length,
  };
}

/** The sheets of a test on one occasion; one on which nothing is filled in is none. */
export const sheetsOf = (
  { sheets }: Pick<Evaluation, "sheets">,
  test: string,
  occasion: Occasion,
): readonly Sheet[] =>
  sheets.filter(
    (one) =>
      one.test === test &&
      one.occasion === occasion &&
      one.answers.some((answer) => answer !== null),
  );

export type ParticipantMarks = {
  readonly participant: Participant;
  readonly pre: Marks | null;
  readonly post: Marks | null;
};

/** The marks of every participant before and after; null where there is no sheet. */
export function marksByParticipant(evaluation: Evaluation, test: Test): ParticipantMarks[] {
  const marked = (occasion: Occasion) =>
    new Map(
      sheetsOf(evaluation, test.id, occasion).map((sheet) => [
        sheet.participant,
        markSheet(test, sheet),
      ]),
    );
  const [pre, post] = [marked("pre"), marked("post")];
  return evaluation.participants.map((participant) => ({
    participant,
    pre: pre.get(participant.id) ?? null,
    post: post.get(participant.id) ?? null,
  }));
}

/** Mean, median, least and most of percentages, and how many passed; null where there are none. */
export type MarksSummary = {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly passed: number;
};

export function summaryOfMarks(marks: readonly Marks[]): MarksSummary | null {
  const percents = marks.map(({ percent }) => percent).sort((one, two) => one - two);
  const [least] = percents;
  const most = percents.at(-1);
  if (least === undefined || most === undefined) return null;
  const middle = Math.floor(percents.length / 2);
  const upper = percents[middle] ?? most;
  const lower = percents.length % 2 === 0 ? (percents[middle - 1] ?? upper) : upper;
  return {
    count: percents.length,
    mean: percents.reduce((sum, percent) => sum + percent, 0) / percents.length,
    median: (lower + upper) / 2,
    least,
    most,
    passed: marks.filter(({ passed }) => passed).length,
  };
}
