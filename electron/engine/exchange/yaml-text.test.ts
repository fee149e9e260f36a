import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textArbitrary } from "../../../test/support/arbitraries.ts";
import { normaliseText } from "../../../shared/language/normalise.ts";
import { yamlText } from "./yaml-text.ts";

describe("yamlText", () => {
  it("gives back every text as it was", () => {
    const piece = fc.oneof(
      textArbitrary,
      fc.constantFrom("words and words ", "\n\n", "সামাজিক নিরাপত্তা "),
    );
    const long = fc.array(piece, { maxLength: 16 }).map((parts) => normaliseText(parts.join("")));
    fc.assert(
      fc.property(long, (text) => {
        expect(parse(yamlText({ en: text, list: [{ bn: text }] }))).toEqual({
          en: text,
          list: [{ bn: text }],
        });
      }),
      { numRuns: 3_000 },
    );
  });

  it("folds long texts, keeps paragraphs, and puts ids and numbers in one line", () => {
    const long =
      "Compares three ways of organizing protection and practises the one that the NSSS has chosen.";
    const data = {
      en: long,
      notes: "one\n\ntwo\n",
      topics: ["a", "b-c"],
      minutes: { planned: 5 },
      number: "04",
    };
    expect(yamlText(data)).toBe(
      [
        "en: >-",
        "  Compares three ways of organizing protection and practises the one that the NSSS has chosen.",
        "notes: |",
        "  one",
        "",
        "  two",
        "topics: [ a, b-c ]",
        "minutes: { planned: 5 }",
        'number: "04"',
        "",
      ].join("\n"),
    );
  });
});
