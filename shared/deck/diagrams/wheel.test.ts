import { describe, expect, it } from "vitest";
import { stageAngles } from "./wheel.ts";

/** The design's five parts in 60,000ths of a degree, clockwise from three o'clock. */
const five = [
  [16_260_000, 20_460_000],
  [20_580_000, 3_180_000],
  [3_300_000, 7_500_000],
  [7_620_000, 11_820_000],
  [11_940_000, 16_140_000],
];
const turn = (degrees: number) => Math.round((((degrees % 360) + 360) % 360) * 60_000);

describe("the parts of a wheel", () => {
  it("begin at twelve o'clock and leave two degrees between them", () => {
    expect(stageAngles(5).map(({ from, to }) => [turn(from), turn(to)])).toEqual(five);
  });

  it.each([3, 4, 6, 7, 8])("%i share the circle equally", (count) => {
    const angles = stageAngles(count);
    expect(angles).toHaveLength(count);
    expect(angles.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(360 - 2 * count);
  });
});
