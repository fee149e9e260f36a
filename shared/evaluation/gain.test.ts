import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationArbitrary } from "../../test/support/evaluation-arbitraries.ts";
import { gainBand, gainOf, learningGain, type GroupGain } from "./gain.ts";
import { marksByParticipant, markSheet, summaryOfMarks } from "./marking.ts";
import type { Evaluation, Test } from "./model.ts";

const testOf = ({ tests }: Evaluation) => tests[0] as Test;
const numbersIn = ({ pre, post, gain }: GroupGain) =>
  [pre, post, gain?.absolute, gain?.normalised].filter((number) => typeof number === "number");

describe("marks", () => {
  it("lie between nothing and all, and pass at the pass mark", () => {
    fc.assert(
      fc.property(evaluationArbitrary(), (evaluation) => {
        const test = testOf(evaluation);
        for (const sheet of evaluation.sheets) {
          const { marks, outOf, percent, passed, right, blank } = markSheet(test, sheet);
          expect(marks).toBeGreaterThanOrEqual(0);
          expect(marks).toBeLessThanOrEqual(outOf);
          expect(right + blank).toBeLessThanOrEqual(test.items.length);
          expect(passed).toBe(percent >= test.passMark);
        }
      }),
    );
  });

  it("of everything right are all, with weights", () => {
    fc.assert(
      fc.property(evaluationArbitrary(1), (evaluation) => {
        const test = testOf(evaluation);
        const answers = test.items.map(({ answer }) => answer);
        expect(markSheet(test, { answers })).toMatchObject({
          percent: 100,
          blank: 0,
          marks: test.items.reduce((sum, { weight }) => sum + weight, 0),
        });
      }),
    );
  });

  it("are summed up without a number where nobody took the test", () => {
    expect(summaryOfMarks([])).toBeNull();
    const one = { marks: 1, outOf: 2, percent: 50, passed: true, right: 1, blank: 0 };
    expect(summaryOfMarks([one])).toEqual({
      count: 1,
      mean: 50,
      median: 50,
      least: 50,
      most: 50,
      passed: 1,
    });
  });
});

describe("learning gain", () => {
  it("follows Hake's formula", () => {
    expect(gainOf(40, 70)).toEqual({ absolute: 30, normalised: 0.5 });
    expect(gainOf(70, 40).absolute).toBe(-30);
    expect(gainOf(100, 100)).toEqual({ absolute: 0, normalised: null });
    expect([0.29, 0.3, 0.7].map(gainBand)).toEqual(["low", "medium", "high"]);
  });

  it("is a number or nothing, however few there are", () => {
    fc.assert(
      fc.property(evaluationArbitrary(6), (evaluation) => {
        const { all, byOutcome, matched, takenPre, takenPost } = learningGain(
          evaluation,
          testOf(evaluation),
        );
        expect(matched).toBeLessThanOrEqual(Math.min(takenPre, takenPost));
        for (const group of [all, ...byOutcome]) {
          expect(numbersIn(group).every(Number.isFinite)).toBe(true);
          expect(group.gain?.normalised ?? 0).toBeLessThanOrEqual(1);
          expect(group.gain === null).toBe(takenPre === 0 || takenPost === 0);
        }
      }),
    );
  });

  it("adds up: the outcomes, weighted by their marks, give the whole", () => {
    fc.assert(
      fc.property(evaluationArbitrary(), (evaluation) => {
        const { all, byOutcome } = learningGain(evaluation, testOf(evaluation));
        const whole = byOutcome.reduce((sum, { pre, outOf }) => sum + (pre ?? 0) * outOf, 0);
        expect(whole / all.outOf).toBeCloseTo(all.pre ?? 0, 8);
      }),
    );
  });

  it("of those who took it both times equals a slow sum over participants", () => {
    fc.assert(
      fc.property(evaluationArbitrary(), (evaluation) => {
        const test = testOf(evaluation);
        const both = marksByParticipant(evaluation, test).flatMap(({ pre, post }) =>
          pre && post ? [{ pre, post }] : [],
        );
        const gain = learningGain(evaluation, test);
        expect(gain.matched).toBe(both.length);
        if (both.length === 0) return;
        const mean = both.reduce((sum, { post }) => sum + post.percent, 0) / both.length;
        expect(gain.all.post).toBeCloseTo(mean, 8);
      }),
    );
  });
});
