import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, leastContrast, mixed } from "./colour.ts";
import { paletteOf, weakPairs } from "./palette.ts";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, "0").toUpperCase());

/** Most of what people choose: dark colours on light paper. */
const dark = hex.map((value) => mixed(value, "000000", 0.5));
const light = hex.map((value) => mixed(value, "FFFFFF", 0.85));

describe("contrast", () => {
  it("is what WCAG's formula gives", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 5);
    expect(contrast("777777", "FFFFFF")).toBeCloseTo(4.48, 2);
    expect(contrast("0B4F3C", "FFFFFF")).toBeCloseTo(9.6, 1);
    expect(mixed("000000", "FFFFFF", 0.5)).toBe("808080");
  });
});

describe("the colours made from four", () => {
  /** Every text that a layout sets on a ground of the template. */
  const pairs = [
    ["ink", "paper"],
    ["area", "paper"],
    ["accent", "paper"],
    ["grey", "paper"],
    ["paper", "area"],
    ["paper", "mid"],
    ["paper", "quiet"],
    ["ink", "soft"],
    ["ink", "pale"],
    ["ink", "paler"],
    ["area", "paler"],
    ["ink", "tint"],
    ["area", "tint"],
    ["grey", "tint"],
  ] as const;

  it("can be read wherever the four can", () => {
    fc.assert(
      fc.property(dark, light, dark, dark, (ink, paper, area, accent) => {
        const chosen = { ink, paper, area, accent };
        fc.pre(weakPairs(chosen).length === 0);
        const colours = paletteOf(chosen);
        for (const [text, ground] of pairs) {
          expect(
            contrast(colours[text], colours[ground]),
            `${text} on ${ground}`,
          ).toBeGreaterThanOrEqual(leastContrast);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are refused where text could not be read on the paper", () => {
    const chosen = { ink: "1C2321", paper: "FFFFFF", area: "F5C518", accent: "9C3A1D" };
    expect(weakPairs(chosen)).toEqual([{ colour: "area", contrast: expect.any(Number) }]);
    expect(weakPairs({ ...chosen, area: "0B4F3C" })).toEqual([]);
    expect(weakPairs({ ...chosen, paper: "222222" }).map(({ colour }) => colour)).toContain(
      "stages",
    );
  });
});
