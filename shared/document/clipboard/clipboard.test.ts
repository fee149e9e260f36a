import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksArbitrary } from "../../../test/support/arbitraries.ts";
import { readDocument } from "../../../test/support/document-notation.ts";
import { parsePage } from "../../../test/support/html-tree.ts";
import { readHtml } from "../html/read.ts";
import { blocksToHtml } from "../html/write.ts";
import type { HtmlWords } from "../html/write-inline.ts";
import type { Block, BlockNode } from "../nodes/block.ts";
import { normaliseBlocks } from "../normalise.ts";
import { plainText } from "../plain-text.ts";
import { convertByLook } from "./convert-by-look.ts";
import { ownContent, withOwnContent } from "./own-content.ts";
import { blocksToPlain, plainToBlocks, plainToParagraphs } from "./plain.ts";
import { rtfPictures } from "./rtf-pictures.ts";

const words: HtmlWords = {
  fact: (id) => `fact ${id}`,
  reference: ({ session }) => `Session ${session}`,
  picture: () => "data:image/png;base64,AAAA",
};

function bare(block: Block): BlockNode {
  const { id: _, audience: __, basis: ___, ...node } = block;
  return node;
}
const readBack = (document: string): readonly BlockNode[] =>
  readHtml(parsePage(blocksToHtml(normaliseBlocks(readDocument(document)), words))).blocks;
const expected = (document: string): BlockNode[] =>
  normaliseBlocks(readDocument(document)).map(bare);

describe("what is copied", () => {
  it("comes back whole in the product itself, whatever it is", () => {
    fc.assert(
      fc.property(blocksArbitrary, (generated) => {
        const blocks = normaliseBlocks(generated);
        const page = withOwnContent(blocksToHtml(blocks, words), blocks);
        expect(ownContent(parsePage(page))).toEqual(blocks);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      "headings and marks",
      "h1: One\nh3: Two\np: With **bold** ++it++ __u__ ~~s~~ H,,2,,O ''2'' ==x== end",
    ],
    ["lists", "ul\n  li: One\n    ol\n      li: Deep\n  li: Two\nol\n  li: Other"],
    ["links and notes", "p: See [here](https://a.bd/?a=1&b=2){note:The Act} & <more>"],
    ["quotes", "quote\n  p: One\n  p: Two"],
    ["page breaks", "p: One\npage-break\np: Two"],
    [
      "tables with heads, spans and widths",
      "table header-row 20/30/50\n  row\n    cell: A\n    cell columns=2: B\n  row\n    cell rows=2: C\n    cell: D\n    cell: E\n  row\n    cell: F\n    cell\n      ul\n        li: G",
    ],
  ])("keeps %s in the page for Word", (_, document) => {
    expect(readBack(document)).toEqual(expected(document));
  });

  it("gives facts, references and pictures as others can show them", () => {
    const page = blocksToHtml(readDocument("p: {fact:f1} {session:s1}\nimage\nlines 2"), words);
    expect(page).toContain("fact f1 Session s1");
    expect(page).toContain('<img src="data:image/png;base64,AAAA"');
  });

  it("is never taken from a page that only says it is ours", () => {
    const page = (held: string) => parsePage(`<div data-tot-studio='${held}'>x</div>`);
    expect(ownContent(page("not json"))).toBeNull();
    expect(ownContent(page("{}"))).toBeNull();
    const [block] = ownContent(page(`[{"type":"script","text":"alert(1)"}]`)) ?? [];
    expect(block?.type).toBe("paragraph");
    const link = `[{"type":"paragraph","children":[{"type":"link","url":"javascript:x","children":[{"text":"w"}]}]}]`;
    expect(JSON.stringify(ownContent(page(link)))).not.toContain("javascript");
  });
});

describe("plain text", () => {
  it("is a paragraph a line", () => {
    expect(plainToBlocks("One\r\n\r\n  Two\twords \n").map((block) => block.type)).toEqual([
      "paragraph",
      "paragraph",
    ]);
  });

  it("is a table where every line has cells", () => {
    const [table] = plainToBlocks("Year\tBudget\n2024\t126,272\n");
    expect(table?.type).toBe("table");
    expect(plainToBlocks("Name:\tRahim")[0]?.type).toBe("paragraph");
    expect(plainToBlocks("a\tb\nno cells")[0]?.type).toBe("paragraph");
    expect(plainToParagraphs("a\tb\nc\td")).toHaveLength(2);
  });

  it("of a table comes back as that table", () => {
    const blocks = plainToBlocks("a\tb\nc\td");
    expect(plainToBlocks(blocksToPlain(blocks))).toEqual(blocks);
  });

  it("shows lists with their signs", () => {
    const list = readDocument("ol\n  li: One\n    ul\n      li: Deep\n  li: Two");
    expect(blocksToPlain(list)).toBe("1. One\n    • Deep\n2. Two");
  });
});

describe("pictures in RTF", () => {
  const png = "89504e470d0a1a0a0000000d";
  it("are found in their order, without the drafts for old readers", () => {
    const rtf = `{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn fLine}}}\\picscalex100\\pngblip\\bliptag12{\\*\\blipuid 0011}\n${png.slice(0, 10)}\n${png.slice(10)}}}{\\nonshppict{\\pict\\wmetafile8 ${png}}}{\\pict\\jpegblip ffd8ffe000104a4649}}`;
    expect(rtfPictures(rtf)).toEqual([
      { mediaType: "image/png", hex: png },
      { mediaType: "image/jpeg", hex: "ffd8ffe000104a4649" },
    ]);
  });

  it("end where the text breaks off", () => {
    expect(rtfPictures("{\\pict\\pngblip 8950")).toEqual([]);
    expect(rtfPictures("")).toEqual([]);
  });
});

describe("legacy Bangla without a font", () => {
  it("is converted only where a paragraph looks like it", () => {
    const blocks = readDocument("p: The strategy\np: mvgvwRK wbivcËv †KŠkj");
    expect(convertByLook(blocks)?.map((block) => plainText(block))).toEqual([
      "The strategy",
      "সামাজিক নিরাপত্তা কৌশল".normalize("NFC"),
    ]);
    expect(convertByLook(readDocument("p: The strategy of 2015"))).toBeNull();
  });
});
