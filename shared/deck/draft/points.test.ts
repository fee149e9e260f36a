import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../language/language.ts";
import { alignSentences } from "./align.ts";
import { mostWords, pointOf } from "./point.ts";
import { sentencesOf } from "./sentences.ts";

describe("sentences", () => {
  it("end at a full stop before a capital, not after an abbreviation or a number", () => {
    const text = "Dr. Rahman cites Art. 15(d). It pays Tk. 1,650.50 a month! Who pays?";
    expect(sentencesOf(text, "en")).toEqual([
      "Dr. Rahman cites Art. 15(d).",
      "It pays Tk. 1,650.50 a month!",
      "Who pays?",
    ]);
  });

  it("end at a danda in Bangla, where the full stop is for abbreviations", () => {
    expect(sentencesOf("ড. রহমান বলেন। ভাতা ১,৬৫০.৫০ টাকা। কে পান?", "bn")).toEqual([
      "ড. রহমান বলেন।",
      "ভাতা ১,৬৫০.৫০ টাকা।",
      "কে পান?",
    ]);
  });

  it("together are the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(...languages),
        (text, language) => {
          const bare = (each: string) => each.replace(/\s/gu, "");
          expect(bare(sentencesOf(text, language).join(""))).toBe(bare(text));
        },
      ),
    );
  });
});

describe("a point", () => {
  it.each([
    ["Risk changes with age.", "Risk changes with age", "whole"],
    ["However, the poorest come first.", "The poorest come first", "clauses"],
    [
      "The strategy (approved in 2015) has seven reforms.",
      "The strategy has seven reforms",
      "clauses",
    ],
    [
      "A public office, on the other hand, keeps one register for each programme, and looks at people through its registers.",
      "A public office keeps one register for each programme",
      "clauses",
    ],
    [
      "The representative of the ministry of social welfare asked that the life cycle be taken more seriously for young people.",
      "The representative of the ministry of social welfare asked that the life …",
      "words",
    ],
  ])("of %j", (sentence, text, said) => {
    expect(pointOf(sentence, "en").text).toBe(text);
    if (said !== "clauses") expect(pointOf(sentence, "en").said).toBe(said);
  });

  it.each([
    ["তবে, দরিদ্রতম মানুষ আগে।", "দরিদ্রতম মানুষ আগে"],
    [
      "জীবনচক্র পদ্ধতি আগে জানতে চায় মানুষ জীবনের কোন পর্যায়ে আছেন, তারপর কোন কর্মসূচি তার উত্তর দেবে তা ভাবে।",
      "জীবনচক্র পদ্ধতি আগে জানতে চায় মানুষ জীবনের কোন পর্যায়ে আছেন",
    ],
  ])("of %j", (sentence, text) => {
    expect(pointOf(sentence.normalize("NFC"), "bn").text).toBe(text.normalize("NFC"));
  });

  it("has at most twelve words, says something, and says all where it says so", () => {
    const words = fc.array(
      fc.constantFrom("risk", "age", "ঝুঁকি", "and", "which", "a", ",", "কারণ", "(x)", "–"),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...languages), (parts, language) => {
        const sentence = parts.join(" ").replace(/ ,/gu, ",");
        const { text, said } = pointOf(sentence, language);
        const found = text.split(/\s+/u).filter((word) => word !== "" && word !== "…");
        expect(found.length).toBeLessThanOrEqual(mostWords);
        const letters = (each: string) => each.toLowerCase().replace(/[^\p{L}\p{M}]/gu, "");
        if (/[\p{L}]/u.test(sentence.replace(/\(x\)/gu, ""))) expect(letters(text)).not.toBe("");
        if (said === "whole") expect(letters(text)).toBe(letters(sentence));
      }),
    );
  });
});

describe("alignment", () => {
  it("pairs one by one where both have as many", () => {
    expect(alignSentences(["a", "b"], ["ক", "খ"])).toEqual([
      { one: [0], other: [0] },
      { one: [1], other: [1] },
    ]);
  });

  it("joins two short sentences that the other text says in one", () => {
    const one = ["Short.", "Also short.", "A much longer sentence that stands for itself."];
    const other = ["ছোট, এবং এটিও ছোট।", "অনেক বড় একটি বাক্য, যা নিজেই দাঁড়ায়।"];
    expect(alignSentences(one, other)).toEqual([
      { one: [0, 1], other: [0] },
      { one: [2], other: [1] },
    ]);
  });

  it("has every sentence once, in order", () => {
    const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const beads = alignSentences(one, other);
        expect(beads.flatMap((bead) => bead.one)).toEqual(one.map((_, index) => index));
        expect(beads.flatMap((bead) => bead.other)).toEqual(other.map((_, index) => index));
      }),
    );
  });
});
