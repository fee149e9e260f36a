import { expect, it } from "vitest";
import { banglaDate } from "./bangla-calendar.ts";

it.each([
  ["2026-02-21", "8 Falgun 1432"],
  ["2024-02-21", "8 Falgun 1430"],
  ["2024-03-14", "30 Falgun 1430"],
  ["2026-03-14", "29 Falgun 1432"],
  ["2026-03-26", "12 Choitro 1432"],
  ["2024-03-26", "12 Choitro 1430"],
  ["2026-04-13", "30 Choitro 1432"],
  ["2026-04-14", "1 Boishakh 1433"],
  ["2025-12-16", "1 Poush 1432"],
  ["2025-10-17", "1 Kartik 1432"],
])("%s is %s in the Bangla calendar", (date, bangla) => {
  expect(banglaDate(date, "en")).toBe(bangla);
});

it("stands in Bangla words and digits, and is not reckoned before the months got their lengths", () => {
  expect(banglaDate("2026-03-01", "bn")).toBe("১৬ ফাল্গুন ১৪৩২");
  expect(banglaDate("2019-10-16", "bn")).toBe(null);
});
