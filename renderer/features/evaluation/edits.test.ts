import { describe, expect, it } from "vitest";
import { sampleEvaluation, sampleTest } from "../../../test/export/evaluation-source.ts";
import { faultOfEvaluation } from "../../../shared/evaluation/check.ts";
import type { Sheet } from "../../../shared/evaluation/model.ts";
import { withAnswer, withoutTest, withPeople, withRating, withSheets } from "./edits.ts";

const { evaluation } = sampleEvaluation;
const [sheet] = evaluation.sheets as [Sheet];

describe("edits of an evaluation", () => {
  it("put a sheet in the place of the one before it, and only of that", () => {
    const changed = withSheets(evaluation, [withAnswer(sheet, 0, null)]);
    expect(changed.sheets).toHaveLength(evaluation.sheets.length);
    expect(changed.sheets.at(-1)?.answers[0]).toBeNull();
    expect(faultOfEvaluation(changed)).toBeNull();
  });

  it("take a test away with its answers, and nobody who has answered with fewer people", () => {
    expect(faultOfEvaluation(withoutTest(evaluation, sampleTest.id))).toBeNull();
    expect(withoutTest(evaluation, sampleTest.id).sheets).toEqual([]);
    expect(withPeople(evaluation, 1).participants).toHaveLength(24);
  });

  it("take a rating away without leaving a trace of it", () => {
    const form = { id: "f", ratings: { pace: 3 }, remarks: ["", "", ""] };
    expect(withRating(form, "pace", null).ratings).toEqual({});
    expect(withRating(form, "venue", 5).ratings).toEqual({ pace: 3, venue: 5 });
  });
});
