import { expect, it } from "vitest";
import { numbersOf, ranges } from "./ranges.ts";

it("numbers ids by their place and leaves out those that are gone", () => {
  expect(numbersOf(["c", "gone", "a"], ["a", "b", "c"])).toEqual([1, 3]);
});

it("draws runs together", () => {
  expect(ranges([4, 5, 6, 9])).toBe("4–6, 9");
  expect(ranges([2])).toBe("2");
  expect(ranges([])).toBe("");
});
