import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../../test/support/html-tree.ts";
import { blockSchema, everyone, type BlockNode } from "../nodes/block.ts";
import { normaliseBlocks } from "../normalise.ts";
import { limits } from "./reading.ts";
import { readHtml } from "./read.ts";

const tags = `a b i u s sub sup mark span div p h1 h2 h5 ul ol li table thead tbody tr td th col
caption img br hr blockquote pre figure figcaption form input script style iframe svg math object
font o:p v:shape template dl dt dd footer center`.split(/\s+/);
const attributes = [
  `href="javascript:alert(1)"`,
  `href="https://a.bd"`,
  `href="#_ftn1"`,
  `id="ftn1"`,
  `onclick="alert(1)"`,
  `src="data:image/png;base64,AAAA"`,
  `src="https://a.bd/x.png"`,
  `colspan="3"`,
  `rowspan="0"`,
  `rowspan="99999"`,
  `style="mso-list:l0 level3 lfo1"`,
  `style="mso-list:Ignore"`,
  `style="display:none"`,
  `style="font-family:SutonnyMJ"`,
  `style="page-break-before:always;width:40%"`,
  `style="white-space:pre;font-weight:bold"`,
  `width="1e9"`,
  `class="MsoTitle MsoQuote"`,
  `aria-level="7" role="heading"`,
];
const words = ["word", " ", "\n", "&nbsp;", "evsjv‡`k", "ক্ষ", "\ud800", "<", "]]>", "&#0;", "1."];

const piece = fc.oneof(
  fc
    .constantFrom(...tags)
    .chain((tag) =>
      fc.subarray(attributes, { maxLength: 3 }).map((some) => `<${tag} ${some.join(" ")}>`),
    ),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(...words),
  fc.constantFrom("<!--", "-->", "<![if !supportLists]>", "<![endif]>", "<!--[if mso]>"),
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

/** The blocks as they are once each picture has its stored name. */
const placed = (blocks: readonly BlockNode[]): BlockNode[] =>
  blocks.map((block) =>
    block.type === "image" ? { ...block, asset: `${"0".repeat(64)}.png` } : block,
  );

function expectValid(blocks: readonly BlockNode[]): void {
  const identified = placed(blocks).map((block, index) => ({
    ...block,
    id: `b${index + 1}`,
    audience: everyone,
  }));
  for (const block of identified) expect(blockSchema.safeParse(block).error).toBeUndefined();
  if (identified.length > 0) expect(normaliseBlocks(identified)).toEqual(identified);
}

const dangerous = /javascript:|onclick|<script|alert\(/i;

describe("a hostile page", () => {
  it("never throws, gives valid blocks, and nothing dangerous", () => {
    fc.assert(
      fc.property(page, (html) => {
        const { blocks, converted } = readHtml(parsePage(html));
        expectValid(blocks);
        if (converted) expectValid(converted);
        expect(JSON.stringify(blocks)).not.toMatch(dangerous);
      }),
      { numRuns: 1_500 },
    );
  });

  it("of any characters gives valid blocks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (html) =>
        expectValid(readHtml(parsePage(html)).blocks),
      ),
    );
  });

  it("as deep as a well keeps its words", () => {
    const deep = `${"<div><b>".repeat(400)}bottom`;
    expect(JSON.stringify(readHtml(parsePage(deep)).blocks)).toContain("bottom");
  });

  it("of a list as deep as a well stays nine deep", () => {
    const { blocks } = readHtml(parsePage("<ul><li>x".repeat(60)));
    expectValid(blocks);
  });

  it("with a table of 500 by 50 gives the rows that fit, and says so", () => {
    const row = `<tr>${"<td>x</td>".repeat(50)}</tr>`;
    const { blocks, problems } = readHtml(parsePage(`<table>${row.repeat(500)}</table><p>after`));
    expect(problems).toEqual([
      { kind: "table-reduced", rows: 500, columns: 50, keptRows: 50, keptColumns: 50 },
    ]);
    expect(blocks.map(({ type }) => type)).toEqual(["table", "paragraph"]);
    expectValid(blocks);
  });

  it("of endless words is cut off, and says so", () => {
    const long = `<p>${"word ".repeat(1_000)}</p>`.repeat(limits.characters / 4_000);
    const { blocks, problems } = readHtml(parsePage(long));
    expect(problems).toEqual([{ kind: "cut-off" }]);
    expect(blocks.length).toBeGreaterThan(100);
  });

  it("with more pictures than are taken says how many were not", () => {
    const pictures = `<img src="data:image/png;base64,AAAA">`.repeat(limits.pictures + 7);
    const { problems } = readHtml(parsePage(pictures));
    expect(problems).toEqual([{ kind: "pictures-left-out", count: 7 }]);
  });
});
