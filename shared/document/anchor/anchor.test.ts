import { describe, expect, it } from "vitest";
import { readDocument } from "../../../test/support/document-notation.ts";
import type { Anchor } from "../../curriculum/review.ts";
import { anchorOfRange, findQuote, rangeOfAnchor, runningText } from "./anchor.ts";

const blocks = readDocument(`
p #intro: The **lifecycle** began in {fact:began} and is law.
ul #risks
  li: Birth
  li: Old age`);
const [intro] = blocks;

const anchor = (given: Partial<Anchor> = {}): Anchor => ({
  language: "en",
  block: "intro",
  start: 4,
  end: 13,
  quote: "lifecycle",
  ...given,
});

describe("an anchor", () => {
  it("is the range that it was made from, across marks, facts and list items", () => {
    const range = {
      anchor: { path: [0, 0], offset: 2 },
      focus: { path: [0, 2], offset: 6 },
    };
    const made = anchorOfRange(blocks, "en", range);
    expect(made?.quote).toBe("e lifecycle began");
    expect(made && rangeOfAnchor(blocks, made)).toEqual(range);
    const item = {
      anchor: { path: [1, 1, 0, 0], offset: 4 },
      focus: { path: [1, 1, 0, 0], offset: 7 },
    };
    const inList = anchorOfRange(blocks, "en", item);
    expect(inList).toEqual({ language: "en", block: "risks", start: 9, end: 12, quote: "age" });
    expect(inList && rangeOfAnchor(blocks, inList)).toEqual(item);
  });

  it("of a range over blocks stands in the first of them", () => {
    const made = anchorOfRange(blocks, "en", {
      anchor: { path: [0, 4], offset: 5 },
      focus: { path: [1, 0, 0, 0], offset: 3 },
    });
    expect(made).toMatchObject({ block: "intro", quote: "is law." });
  });

  it("finds its words where they have moved to, the nearest of several", () => {
    expect(intro && runningText(intro)).toBe("The lifecycle began in  and is law.");
    expect(findQuote("Once the lifecycle began", anchor())).toEqual({ start: 9, end: 18 });
    const often = "lifecycle and lifecycle and lifecycle";
    expect(findQuote(often, anchor({ start: 15, end: 24 }))).toEqual({ start: 14, end: 23 });
  });

  it("without words is for the whole block, and is nowhere where block or words are gone", () => {
    expect(findQuote("All of it", anchor({ start: 0, end: 0, quote: "" }))).toEqual({
      start: 0,
      end: 9,
    });
    expect(rangeOfAnchor(blocks, anchor({ quote: "staircase" }))).toBeNull();
    expect(rangeOfAnchor(blocks, anchor({ block: "gone" }))).toBeNull();
  });
});
