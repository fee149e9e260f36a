import { describe, expect, it } from "vitest";
import { docxContext } from "../../../../test/export/docx-samples.ts";
import { readPart } from "../../../../test/export/read-docx.ts";
import { list, paragraph } from "../../../../test/export/sample/blocks.ts";
import { everyone, type Block, type BlockNode } from "../../../../shared/document/nodes/block.ts";
import { documentToDocx } from "./document.ts";

const blocks = (nodes: readonly BlockNode[]): Block[] =>
  nodes.map((node, index) => ({ ...node, id: `b${index}`, audience: everyone }));

/** Level and list number of each item, as "0/3". */
async function numbersOf(nodes: readonly BlockNode[]): Promise<string[]> {
  const file = await documentToDocx({ language: "bn", blocks: blocks(nodes) }, docxContext);
  const item = /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>/g;
  return [...readPart(file, "word/document.xml").matchAll(item)].map(
    ([, level, number]) => `${level}/${number}`,
  );
}

describe("lists in Word", () => {
  it("begin again at one, each for itself", async () => {
    const numbered = list("numbered", ["a", "b"]);
    expect(await numbersOf([numbered, paragraph("between"), numbered])).toEqual([
      "0/3",
      "0/3",
      "0/4",
      "0/4",
    ]);
  });

  it("count a numbered list in a numbered one on its own level", async () => {
    const nested = list("numbered", [{ words: "a", nested: list("numbered", ["b"]) }, "c"]);
    expect(await numbersOf([nested])).toEqual(["0/3", "1/3", "0/3"]);
  });

  it("keep bullets inside numbers apart", async () => {
    const nested = list("numbered", [{ words: "a", nested: list("bulleted", ["b"]) }, "c"]);
    expect(await numbersOf([nested])).toEqual(["0/3", "1/1", "0/3"]);
  });

  it("draw Word's own numbers in Bangla digits", async () => {
    const file = await documentToDocx(
      { language: "bn", blocks: blocks([list("numbered", ["ক"])]) },
      docxContext,
    );
    expect(readPart(file, "word/numbering.xml")).toContain('w:ascii="ToT Bangla Digits"');
    expect(readPart(file, "word/fontTable.xml")).toContain('w:name="ToT Bangla Digits"');
  });
});
