import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bilingual, isStale, setText } from "./bilingual.ts";
import { clock, longDate, shortDate } from "./dates.ts";
import { inDigits } from "./digits.ts";
import { normaliseText, searchForm } from "./normalise.ts";
import { splitByScript } from "./script.ts";

describe("digits", () => {
  test("follow the language and come back", () => {
    expect(inDigits("9:30 – 2026", "bn")).toBe("৯:৩০ – ২০২৬");
    expect(inDigits("৯:৩০", "en")).toBe("9:30");
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(inDigits(inDigits(number, "bn"), "en")).toBe(String(number));
      }),
    );
  });
});

describe("dates", () => {
  test("are written as the administration writes them", () => {
    expect(longDate("2024-06-23", "en")).toBe("23 June 2024");
    expect(longDate("2024-06-23", "bn")).toBe("২৩ জুন ২০২৪");
    expect(shortDate("2026-11-19T10:00:00", "en")).toBe("19 Nov");
    expect(clock(11 * 60 + 8, "bn")).toBe("১১:০৮");
    expect(clock(24 * 60 + 5, "en")).toBe("0:05");
  });
});

describe("scripts", () => {
  test("spaces and joiners stay with the run before them", () => {
    expect(splitByScript("NSSS কৌশল 2015")).toEqual([
      { text: "NSSS ", script: "latin" },
      { text: "কৌশল ", script: "bengali" },
      { text: "2015", script: "latin" },
    ]);
    expect(splitByScript("র\u200d্যাব")).toHaveLength(1);
  });
  test("joined runs are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(
          splitByScript(text)
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("normalising", () => {
  test("either spelling of ড় ঢ় য় is found by the other", () => {
    expect(searchForm("বাড়ি")).toBe(searchForm("বাড\u09bcি"));
    expect(searchForm("ঝুঁকি ১৫")).toBe("ঝুঁকি 15");
  });
  test("is stable and leaves nothing that XML forbids", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });
});

describe("a translation", () => {
  test("is stale once its source changes, and fresh when it is set again", () => {
    const made = bilingual("Risk", "ঝুঁকি");
    expect(isStale(made, "en")).toBe(false);
    const changed = setText(made, "en", "Risks", "en");
    expect(isStale(changed, "en")).toBe(true);
    expect(isStale(setText(changed, "en", "Risk", "en"), "en")).toBe(false);
    expect(isStale(setText(changed, "bn", "ঝুঁকিসমূহ", "en"), "en")).toBe(false);
  });
});
