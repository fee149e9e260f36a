import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharesOf } from "./table.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("sharesOf", () => {
  it("divides a width into whole parts that add up to it, each as wide as its weight", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 16_000 }), weights, (width, parts) => {
        const shares = sharesOf(width, parts);
        expect(sum(shares)).toBe(width);
        shares.forEach((share, index) => {
          const exact = (width * (parts[index] ?? 0)) / sum(parts);
          expect(Math.abs(share - exact)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
