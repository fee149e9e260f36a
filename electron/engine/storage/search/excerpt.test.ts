import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";

const shown = (text: string, query: string) =>
  excerptOf(text, query)
    .map(({ text: part, match }) => (match ? `[${part}]` : part))
    .join("");

describe("the excerpt of a found text", () => {
  it("marks every match in a short text", () => {
    expect(shown("ঝুঁকি ও ঝুঁকির ধাপ", "ঝুঁকি")).toBe("[ঝুঁকি] ও [ঝুঁকির] ধাপ");
  });

  it("cuts a long text at words, around the first match", () => {
    const text = `${"before ".repeat(60)}needle ${"after ".repeat(60)}`;
    const excerpt = shown(text, "needle");
    expect(excerpt).toMatch(/^…(before )+\[needle\] (after ?)+…$/);
    expect(excerpt.length).toBeLessThan(200);
  });

  it("never loses or changes letters between its ellipses", () => {
    const word = fc.constantFrom("দরিদ্র", "café", "২৭.৮", "x", "নিরাপত্তার", "—");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), word, (words, query) => {
        const text = words.join(" ");
        const excerpt = excerptOf(text, query)
          .map(({ text: part }) => part)
          .join("")
          .replace(/^…|…$/g, "");
        expect(text).toContain(excerpt);
      }),
    );
  });
});
