import { expect, it } from "vitest";
import { parseClock, parseMinutes } from "./minutes.ts";

it("reads whole minutes in the digits of either language", () => {
  expect(parseMinutes("45", 0)).toBe(45);
  expect(parseMinutes(" ৪৫ ", 0)).toBe(45);
  expect(parseMinutes("0", 0)).toBe(0);
});

it.each(["-5", "−5", "4.5", "৪.৫", "", "abc", "1441", "1e3", "5 min"])("refuses %j", (typed) => {
  expect(parseMinutes(typed, 0)).toBeNull();
});

it("refuses what is below the least", () => {
  expect(parseMinutes("4", 5)).toBeNull();
  expect(parseMinutes("0", 1)).toBeNull();
});

it("reads a time of day in the digits of either language, and nothing else", () => {
  expect(parseClock("9:30")).toBe(570);
  expect(parseClock("১১.০৫")).toBe(665);
  for (const typed of ["24:00", "11:60", "11", "-1:00", "11:5", ""]) {
    expect(parseClock(typed)).toBeNull();
  }
});
