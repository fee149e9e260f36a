import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testArbitrary } from "../../test/support/evaluation-arbitraries.ts";
import { bilingual } from "../language/bilingual.ts";
import type { Test } from "./model.ts";
import { paperOf, rereadAs } from "./paper.ts";

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, two) => one - two);

describe("the papers of a test", () => {
  it("ask every item once with every option once, and come out the same again", () => {
    fc.assert(
      fc.property(
        testArbitrary(20),
        fc.constantFrom("A" as const, "B" as const),
        (test, version) => {
          const paper = paperOf(test, version);
          expect(sorted(paper.map(({ index }) => index))).toEqual(
            test.items.map((_, index) => index),
          );
          for (const { item, options } of paper) {
            expect(sorted(options)).toEqual(item.options.map((_, option) => option));
          }
          expect(paperOf(test, version)).toEqual(paper);
        },
      ),
    );
  });

  const [sample] = fc.sample(
    testArbitrary(20).filter(({ items }) => items.length > 15),
    { numRuns: 1, seed: 3 },
  );
  const test = sample as Test;

  it("differ between A and B, and between seeds", () => {
    const order = (each: Test, version: "A" | "B") =>
      paperOf(each, version)
        .map(({ index }) => index)
        .join();
    expect(order(test, "A")).not.toBe(order(test, "B"));
    expect(order(test, "A")).not.toBe(order({ ...test, seed: test.seed ^ 1 }, "A"));
  });

  it("show the same letters when a sheet turns out to be of the other", () => {
    const four = test.items.map((item) => ({ ...item, options: item.options.slice(0, 2) }));
    const asked = { ...test, items: four };
    const sheet = {
      test: test.id,
      participant: "p1",
      occasion: "pre" as const,
      version: "A" as const,
      answers: four.map((_, index) => (index % 3 === 0 ? null : index % 2)),
    };
    const letters = (each: typeof sheet | ReturnType<typeof rereadAs>) =>
      paperOf(asked, each.version).map(({ index, options }) =>
        options.indexOf(each.answers[index] ?? Number.NaN),
      );
    const other = rereadAs(asked, sheet, "B");
    expect(letters(other)).toEqual(letters(sheet));
    expect(rereadAs(asked, other, "A")).toEqual(sheet);
  });

  it("leave an option that speaks of the others at the end", () => {
    const options = [
      bilingual("All of the above", "উপরের সবগুলো"),
      bilingual("one", "এক"),
      bilingual("two", "দুই"),
      bilingual("three", "তিন"),
    ];
    const items = test.items.map((item) => ({ ...item, options, answer: 0 }));
    for (const paper of [paperOf({ ...test, items }, "A"), paperOf({ ...test, items }, "B")]) {
      expect(paper.every(({ options: order }) => order.at(-1) === 0)).toBe(true);
    }
  });
});
