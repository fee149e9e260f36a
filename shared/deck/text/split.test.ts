import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sizeSteps } from "./sizes.ts";
import { splitToFit } from "./split.ts";

const atMost = (limit: number) => (part: readonly number[]) =>
  part.reduce((sum, each) => sum + each, 0) <= limit;

describe("splitting a list over slides", () => {
  it("keeps what fits together", () => {
    expect(splitToFit([1, 2, 3], atMost(6))).toEqual([[1, 2, 3]]);
  });

  it("fills the parts evenly where that fits too", () => {
    expect(splitToFit([1, 1, 1, 1, 1, 1], atMost(5))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it("gives an item that fits nowhere a slide of its own", () => {
    expect(splitToFit([1, 9, 1], atMost(5))).toEqual([[1], [9], [1]]);
  });

  it("keeps every item in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (items) => {
        expect(splitToFit(items, atMost(10)).flat()).toEqual(items);
      }),
    );
  });
});

describe("sizes", () => {
  it("step down by two to the smallest", () => {
    expect(sizeSteps({ normal: 26, minimum: 20, maximum: 28 })).toEqual([26, 24, 22, 20]);
    expect(sizeSteps({ normal: 25, minimum: 20, maximum: 28 })).toEqual([25, 24, 22, 20]);
    expect(sizeSteps({ normal: 19.5, minimum: 16, maximum: 20 })).toEqual([19.5, 18, 16]);
  });

  it("are one where normal and smallest are the same", () => {
    expect(sizeSteps({ normal: 12, minimum: 12, maximum: 12 })).toEqual([12]);
  });
});
