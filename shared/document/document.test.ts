import { describe, expect, it } from "vitest";
import { fromMarkdown } from "./markdown/read.ts";
import { everyone, type Block } from "./nodes/block.ts";
import { plainText } from "./plain-text.ts";
import { repairBlocks } from "./repair.ts";
import { blockFingerprint, compareTranslations } from "./translation.ts";
import { countDocumentWords, countWords } from "./words.ts";

const blocks = (text: string): readonly Block[] => fromMarkdown(text, "en").blocks;
const first = (text: string): Block => blocks(text)[0] as Block;

describe("countWords", () => {
  it.each([
    ["", 0],
    ["Social security, from birth to old age.", 7],
    ["জন্ম থেকে বার্ধক্য পর্যন্ত সামাজিক নিরাপত্তা।", 6],
    ["র‍্যাব ও ক্‌ষ", 3],
    ["১,২০০ টাকা (60%)", 3],
  ])("counts %j as %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it("counts captions, notes and diagrams of a document", () => {
    const text = 'one[^1]\n\n:::case{title="two three"}\nfour\n:::\n\n[^1]: five six\n';
    expect(countDocumentWords(fromMarkdown(text, "en"))).toBe(6);
  });
});

describe("plainText", () => {
  it("keeps blocks apart and notes behind their mark", () => {
    expect(plainText(blocks("**a**b[^1]\n\n- c\n  - d\n\n[^1]: e\n"))).toBe("ab e\nc\nd");
  });
});

describe("blockFingerprint", () => {
  it("changes with words, references and structure", () => {
    const base = blockFingerprint(first("one two"));
    for (const other of ["one twо", "# one two", "- one two", "one [](fact:a)", "one\n"]) {
      expect(blockFingerprint(first(other))).not.toBe(base);
    }
  });

  it("does not change with marks, ids, audience or widths", () => {
    const base = blockFingerprint(first("one two"));
    expect(blockFingerprint(first("one **two**"))).toBe(base);
    expect(blockFingerprint(first("<!-- #x basis=1 -->\n\n:::for{trainer}\none two\n:::"))).toBe(
      base,
    );
    const table = (columns: string): Block =>
      first(`:::table{columns="${columns}"}\n| a | b |\n| --- | --- |\n:::`);
    expect(blockFingerprint(table("30 70"))).toBe(blockFingerprint(table("40 60")));
  });
});

describe("compareTranslations", () => {
  it("finds what is stale, missing and extra", () => {
    const source = blocks("same\n\nchanged\n\nuntranslated\n\nbegun\n\n::page-break");
    const [same, changed, , begun] = source as [Block, Block, Block, Block];
    const translation: Block[] = [
      { ...first("একই"), id: same.id, basis: blockFingerprint(same) },
      { ...first("পুরোনো"), id: changed.id, basis: blockFingerprint(first("before")) },
      { ...first("::empty"), id: begun.id, basis: "old" },
      { ...first("বাড়তি"), id: "extra" },
    ];
    expect(compareTranslations(source, translation)).toEqual({
      stale: [changed.id],
      missing: ["b3", begun.id],
      extra: ["extra"],
    });
  });
});

describe("repairBlocks", () => {
  it("keeps the words of blocks that nobody knows or that are malformed, and tells", () => {
    const { blocks: repaired, problems } = repairBlocks([
      { type: "poll", id: "p1", question: "Which?", choices: [{ text: "This" }, { text: "That" }] },
      { type: "heading", id: "h1", audience: everyone, level: 2, children: "Title" },
      "bare",
      null,
    ]);
    expect(repaired.map((block) => [block.id, block.type, plainText(block)])).toEqual([
      ["p1", "paragraph", "Which? This That"],
      ["h1", "paragraph", "Title"],
      ["b3", "paragraph", "bare"],
      ["b4", "paragraph", ""],
    ]);
    expect(problems.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it("only puts right what its normaliser can", () => {
    const heading = { type: "heading", id: "h", level: 7, children: [{ text: "x" }] };
    expect(repairBlocks([heading])).toEqual({
      blocks: [
        { type: "heading", level: 4, children: [{ text: "x" }], id: "h", audience: everyone },
      ],
      problems: [],
    });
  });
});
