import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentArbitrary } from "../../../test/support/arbitraries.ts";
import { emptyDocument } from "../empty.ts";
import type { Block } from "../nodes/block.ts";
import { plainText } from "../plain-text.ts";
import { fromMarkdown, readMarkdown } from "./read.ts";
import { toMarkdown } from "./write.ts";

const blocks = (text: string): readonly Block[] => fromMarkdown(text, "en").blocks;
const rewritten = (text: string): string => toMarkdown(fromMarkdown(text, "en"));

describe("Markdown both ways", () => {
  it("gives back every document as it was", () => {
    fc.assert(
      fc.property(documentArbitrary("bn"), (document) => {
        const { document: read, problems } = readMarkdown(toMarkdown(document), "bn");
        expect(read).toStrictEqual(document);
        expect(problems).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("writes an empty document as nothing", () => {
    expect(toMarkdown(emptyDocument("bn"))).toBe("");
    expect(fromMarkdown("", "bn")).toEqual(emptyDocument("bn"));
  });

  it("writes what people would write", () => {
    const text = [
      "# জীবনচক্র",
      "**Before** is *cheaper* than after, at 9:30; see [the act](https://bdlaws.minlaw.gov.bd).",
      "- one\n  1. first\n  2. second\n- two",
      "> In every age.",
      '::::for{handout trainer}\n:::key-message{title="Remember"}\nWhole life.\n:::\n\n::lines{count=4}\n::::',
      "| Stage | Risk |\n| --- | --- |\n| Youth | No job[^1] |",
      "Approved in [](fact:nsss-approved), see [](slide:lifecycle/s3).",
      "[^1]: Labour force survey.",
    ];
    expect(rewritten(text.join("\n\n"))).toBe(`${text.join("\n\n")}\n`);
  });

  it("numbers blocks by their place, and keeps ids that comments give", () => {
    const text = "one\n\n<!-- #intro basis=1a2b -->\ntwo\n\n:::for{trainer}\nthree\n:::\n";
    expect(blocks(text).map(({ id }) => id)).toEqual(["b1", "intro", "b3"]);
    expect(blocks(text)[1]?.basis).toBe("1a2b");
    expect(blocks(text)[2]?.audience).toEqual(["trainer"]);
    expect(rewritten(text)).toBe(text);
  });

  it("joins the lines of a paragraph, and takes bare addresses and boxes as text", () => {
    const [paragraph, list] = blocks("a\nb  \nc www.x.bd\n\n- [ ] http://x.bd");
    expect(paragraph?.children).toEqual([{ text: "a b c www.x.bd" }]);
    expect(list && plainText(list)).toBe("[ ] http://x.bd");
  });

  it("nests marks that HTML and Markdown share", () => {
    const [paragraph] = blocks("<u>a **b** <sup>c</sup></u>~~d~~");
    expect(paragraph?.children).toEqual([
      { text: "a ", underline: true },
      { text: "b", bold: true, underline: true },
      { text: " ", underline: true },
      { text: "c", underline: true, sup: true },
      { text: "d", strike: true },
    ]);
  });
});

describe("Markdown that a document cannot hold", () => {
  const kept = (text: string) => {
    const { document, problems } = readMarkdown(`---\nlanguage: en\n---\n${text}`, "en");
    return { text: plainText(document.blocks), lines: problems.map(({ line }) => line) };
  };

  it.each([
    ["```\ncode\n```", "code"],
    ["<table>x</table>", "<table>x</table>"],
    ["![alt](https://x.bd/a.png)", "![alt](https://x.bd/a.png)"],
    ["[words](ftp://x.bd)", "words (ftp://x.bd)"],
    [":::unknown{title=T}\nwords\n:::", "T\nwords"],
    ["::unknown{a=b}", "::unknown{a=b}"],
    ['::image{asset="a.png" alt="A"}', '::image{asset="a.png" alt="A"}'],
    [":::case\n# heading\n:::", "heading"],
    [':::diagram{caption="C"}\n```yaml\nkind: wheel\n```\n:::', "C\nkind: wheel"],
    ["- one\n\n  two", "one two"],
    ["[^a]: a note without a call", "a note without a call"],
    [":::for{nobody}\nwords\n:::", "words"],
  ])("keeps the words of %j and says where", (text, words) => {
    expect(kept(text)).toEqual({ text: words, lines: [4] });
  });

  it("makes a cell of what stands in a table without one", () => {
    expect(kept(":::table\nstray\n:::")).toEqual({ text: "stray", lines: [5] });
  });

  it("keeps the words of a table that is wider than a document holds", () => {
    const row = (text: string): string => `|${` ${text} |`.repeat(51)}`;
    const { document, problems } = readMarkdown(`${row("x")}\n${row("---")}\n`, "en");
    expect(document.blocks[0]).toMatchObject({ type: "table", columns: { length: 50 } });
    expect(plainText(document.blocks).match(/x/g)).toHaveLength(51);
    expect(problems).toHaveLength(1);
  });

  it("finds a container that closed too early", () => {
    const { problems } = readMarkdown(":::for{trainer}\n:::case\nx\n:::\n:::\n", "en");
    expect(problems).toEqual([{ line: 5, problem: expect.stringContaining("more colons") }]);
  });

  it("tells of an id that stands twice and gives the second another", () => {
    const { document, problems } = readMarkdown("<!-- #a -->\none\n\n<!-- #a -->\ntwo", "en");
    expect(document.blocks.map(({ id }) => id)).toEqual(["a", "a-2"]);
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });
});
