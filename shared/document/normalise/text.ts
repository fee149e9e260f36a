import { normaliseText } from "../../language/normalise.ts";
import { marks, type Text } from "../nodes/text.ts";

/** A text of one line: invariant 1. */
export const oneLine = (text: string): string =>
  normaliseText(text)
    .replace(/\ufeff/g, "")
    .replace(/[\t\n\u2028\u2029]+/g, " ");

/** Only the marks that are set, in their order: invariant 2. */
function withMarksOf(source: Text, text: string): Text {
  const result: Text = { text };
  if (text !== "") for (const mark of marks) if (source[mark] === true) result[mark] = true;
  return result;
}

const sameMarks = (one: Text, other: Text): boolean =>
  marks.every((mark) => one[mark] === other[mark]);

/** Runs merged where their marks are the same, empty ones left out: invariants 1, 2, 3. */
export function normaliseRuns(runs: readonly Text[]): Text[] {
  const result: Text[] = [];
  for (const run of runs) {
    const next = withMarksOf(run, oneLine(run.text));
    const last = result.at(-1);
    if (last && sameMarks(last, next)) last.text = oneLine(last.text + next.text);
    else if (next.text !== "") result.push(next);
  }
  return result;
}
