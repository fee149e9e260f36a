import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationArbitrary } from "../../test/support/evaluation-arbitraries.ts";
import { analyseItems, leastForDiscrimination } from "./item-analysis.ts";
import { sheetsOf } from "./marking.ts";
import type { Sheet, Test } from "./model.ts";
import { shuffled } from "./random.ts";

describe("item analysis", () => {
  it("stays in its bounds, never divides by nothing, and counts every sheet once", () => {
    fc.assert(
      fc.property(evaluationArbitrary(), (evaluation) => {
        const [test] = evaluation.tests as [Test];
        const sheets = sheetsOf(evaluation, test.id, "post");
        for (const { difficulty, discrimination, chosen, blank } of analyseItems(test, sheets)) {
          expect(chosen.reduce((sum, count) => sum + count, blank)).toBe(sheets.length);
          expect(difficulty === null).toBe(sheets.length === 0);
          if (difficulty !== null) expect(difficulty).toBeGreaterThanOrEqual(0);
          if (sheets.length < leastForDiscrimination) expect(discrimination).toBeNull();
          if (discrimination === null) continue;
          expect(Math.abs(discrimination)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it("does not depend on the order of the sheets", () => {
    fc.assert(
      fc.property(evaluationArbitrary(), fc.string(), (evaluation, seed) => {
        const [test] = evaluation.tests as [Test];
        const sheets = sheetsOf(evaluation, test.id, "pre");
        const one = analyseItems(test, sheets);
        analyseItems(test, shuffled(sheets, seed)).forEach(({ discrimination }, index) => {
          expect(discrimination ?? 9).toBeCloseTo(one[index]?.discrimination ?? 9, 9);
        });
      }),
    );
  });

  it("finds a wrong key: the strong chose another option than the weak", () => {
    const option = (en: string) => ({ en, bn: en });
    const item = (id: string, answer: number): Test["items"][number] => ({
      id,
      session: "s",
      sessionTitle: option("s"),
      stem: option(id),
      options: ["a", "b"].map(option),
      answer,
      reason: option(""),
      outcome: { id: "s.o", text: option("o"), bloom: "apply" },
      weight: 1,
    });
    const items = ["s.q1", "s.q2", "s.q3"].map((id) => item(id, 0)).concat(item("s.q4", 1));
    const test: Test = {
      id: "t",
      title: option("t"),
      seed: 1,
      versions: 1,
      passMark: 50,
      minutes: 10,
      items,
    };
    const sheets: Sheet[] = Array.from({ length: 20 }, (_, index) => ({
      test: "t",
      participant: `p${index}`,
      occasion: "post",
      version: "A",
      answers: index < 10 ? [0, 0, 0, 0] : [1, 1, 1, 1],
    }));
    const analysed = analyseItems(test, sheets);
    expect(analysed.map(({ discrimination }) => discrimination)).toEqual([1, 1, 1, -1]);
    expect(analysed[3]?.remark).toBe("check-key");
    expect(analysed[0]?.remark).toBeNull();
  });
});
