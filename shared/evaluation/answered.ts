import type { Evaluation, Test } from "./model.ts";

const questionsOf = ({ items }: Test) =>
  JSON.stringify(items.map(({ id, options }) => [id, options.length]));

/** Whether anybody has answered a test: from then on its questions stay as they are. */
export const isAnswered = ({ sheets }: Pick<Evaluation, "sheets">, test: string): boolean =>
  sheets.some((sheet) => sheet.test === test);

/**
 * The first test of an evaluation whose questions are others than those that its answers were given to;
 * null where there is none. Key, marks and words may be put right at any time.
 */
export function shiftedTest(before: Evaluation, after: Evaluation): number | null {
  const asked = new Map(
    before.tests.filter(({ id }) => isAnswered(before, id)).map((test) => [test.id, test]),
  );
  const index = after.tests.findIndex((test) => {
    const known = asked.get(test.id);
    return known && isAnswered(after, test.id) && questionsOf(known) !== questionsOf(test);
  });
  return index < 0 ? null : index;
}
