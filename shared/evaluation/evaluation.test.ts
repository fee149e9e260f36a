import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationArbitrary } from "../../test/support/evaluation-arbitraries.ts";
import { bankOf, itemState } from "./bank.ts";
import { faultOfEvaluation } from "./check.ts";
import { emptyEvaluation, evaluationSchema, type Response } from "./model.ts";
import { leastHeadCount, withHeadCount } from "./participants.ts";
import { rate, rateAll, remarksTo } from "./ratings.ts";

const text = (en: string) => ({ en, bn: en });
const session = {
  id: "s",
  title: text("Session"),
  outcomes: [{ id: "o1", text: text("Name it"), bloom: "remember" as const }],
  testItems: [
    {
      id: "q1",
      stem: text("Which?"),
      options: [text("one"), text("two")],
      answer: 1,
      reason: text("So it is."),
      outcome: "o1",
    },
  ],
};
const [stored] = session.testItems;

describe("the question bank", () => {
  it("has what can be asked: a question, its right answer, an outcome that is there", () => {
    expect(bankOf([session])).toMatchObject([{ id: "s.q1", outcome: { id: "s.o1" }, weight: 1 }]);
    for (const broken of [{ stem: text("") }, { answer: 2 }, { outcome: "gone" }]) {
      expect(bankOf([{ ...session, testItems: [{ ...stored!, ...broken }] }])).toEqual([]);
    }
  });

  it("says what became of an item that was asked", () => {
    const [item] = bankOf([session]);
    expect(itemState(item!, [session])).toBe("same");
    const changed = { ...session, testItems: [{ ...stored!, answer: 0 }] };
    expect(itemState(item!, [changed])).toBe("changed");
    expect(itemState(item!, [{ ...session, testItems: [] }])).toBe("item-gone");
    expect(itemState(item!, [{ ...session, outcomes: [] }])).toBe("outcome-gone");
    expect(itemState(item!, [])).toBe("item-gone");
  });
});

describe("an evaluation", () => {
  it("that is sound is accepted; one that refers to nothing is not", () => {
    expect(faultOfEvaluation(emptyEvaluation)).toBeNull();
    fc.assert(
      fc.property(evaluationArbitrary(8), (evaluation) => {
        expect(faultOfEvaluation(evaluationSchema.parse(evaluation))).toBeNull();
        const [sheet] = evaluation.sheets;
        if (!sheet) return;
        const withSheets = (...sheets: (typeof sheet)[]) =>
          faultOfEvaluation({ ...evaluation, sheets });
        expect(withSheets(sheet, sheet)?.field).toBe("sheets");
        expect(withSheets({ ...sheet, participant: "nobody" })).not.toBeNull();
        expect(withSheets({ ...sheet, test: "none" })).not.toBeNull();
        expect(withSheets({ ...sheet, answers: [] })).not.toBeNull();
        const outside = sheet.answers.map(() => 5);
        const mostOptions = evaluation.tests[0]?.items.some(({ options }) => options.length < 6);
        if (mostOptions) expect(withSheets({ ...sheet, answers: outside })).not.toBeNull();
      }),
    );
  });

  it("refuses marks that are negative or in parts", () => {
    const [item] = bankOf([session]);
    const test = (weight: number) => ({
      ...emptyEvaluation,
      tests: [
        {
          id: "t",
          title: text("t"),
          seed: 1,
          versions: 1,
          passMark: 50,
          minutes: 5,
          items: [{ ...item!, weight }],
        },
      ],
    });
    expect(evaluationSchema.safeParse(test(2)).success).toBe(true);
    for (const weight of [-1, 0, 0.5, 101, Number.NaN]) {
      expect(evaluationSchema.safeParse(test(weight)).success).toBe(false);
    }
  });

  it("never loses who has answered when the head count goes down", () => {
    fc.assert(
      fc.property(evaluationArbitrary(), fc.nat({ max: 400 }), (evaluation, count) => {
        const participants = withHeadCount(evaluation, count);
        const least = leastHeadCount(evaluation);
        expect(participants).toHaveLength(Math.max(count, least));
        expect(new Set(participants.map(({ code }) => code)).size).toBe(participants.length);
        expect(faultOfEvaluation({ ...evaluation, participants })).toBeNull();
      }),
    );
  });
});

describe("ratings", () => {
  const response = (id: string, rating: number | null, remark = ""): Response => ({
    id,
    ratings: rating === null ? {} : { pace: rating },
    remarks: [remark, "", ""],
  });

  it("have mean, spread and counts; none of them out of nothing", () => {
    expect(rate([], "pace")).toEqual({
      count: 0,
      blank: 0,
      mean: null,
      spread: null,
      counts: [0, 0, 0, 0, 0],
    });
    expect(rate([response("a", 4)], "pace")).toMatchObject({ mean: 4, spread: null });
    const four = [response("a", 2), response("b", 4), response("c", null), response("d", 3)];
    expect(rate(four, "pace")).toMatchObject({ count: 3, blank: 1, mean: 3, spread: 1 });
    expect(rateAll(four, ["pace", "venue"])).toMatchObject({ count: 3, blank: 5 });
  });

  it("keep what was written, in the order of the forms", () => {
    const forms = [response("a", 1, " First "), response("b", 1), response("c", 1, "Second")];
    expect(remarksTo(forms, 0)).toEqual(["First", "Second"]);
  });
});
