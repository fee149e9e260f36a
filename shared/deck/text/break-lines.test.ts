import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SceneRun } from "../scene.ts";
import { breakLines } from "./break-lines.ts";
import { graphemes } from "./graphemes.ts";
import { toRuns } from "./runs.ts";

const style = { bold: false, colour: "000000", size: 10 };
/** Every grapheme cluster is one point wide, so that a limit counts clusters. */
const width = (run: SceneRun) => graphemes(run.text).length;
const broken = (text: string, limit: number) =>
  breakLines(toRuns(text, style), limit, width).map((line) => line.map((run) => run.text).join(""));

describe("breaking a paragraph into lines", () => {
  it("breaks at spaces, as late as it fits", () => {
    expect(broken("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("drops the spaces at a break and keeps those inside a line", () => {
    expect(broken("one  two   three", 8)).toEqual(["one  two", "three"]);
  });

  it("breaks after a dash between words, but not in a span of numbers", () => {
    expect(broken("means-tested", 7)).toEqual(["means-", "tested"]);
    expect(broken("from 11:00-11:20", 12)).toEqual(["from", "11:00-11:20"]);
  });

  it("does not break at a no-break space", () => {
    expect(broken("SS\u00a08.2 lifecycle", 10)).toEqual(["SS\u00a08.2", "lifecycle"]);
  });

  it("keeps a word that changes script together", () => {
    expect(broken("এই NSSS-এর লক্ষ্য", 7)).toEqual(["এই", "NSSS-এর", "লক্ষ্য"]);
  });

  it("cuts a word that is wider than a line between clusters, never in a conjunct", () => {
    const word = "মন্ত্রিপরিষদ";
    const lines = broken(word, 2);
    expect(lines.join("")).toBe(word);
    expect(lines).toContain("মন্ত্রি");
  });

  it("loses nothing but spaces, whatever the text and the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (text, limit) => {
          const kept = broken(text, limit).join("").replace(/\s/gu, "");
          expect(kept).toBe(text.replace(/\s/gu, ""));
        },
      ),
    );
  });
});

describe("grapheme clusters", () => {
  it.each(["ক্ষ", "ন্ত্রি", "র্ক", "স্ট্র্য"])("keeps the conjunct %s whole", (cluster) => {
    expect(graphemes(cluster)).toEqual([cluster]);
  });

  it("keeps an emoji of several code points whole", () => {
    expect(graphemes("👨‍👩‍👧x")).toEqual(["👨‍👩‍👧", "x"]);
  });
});
