import { createEditor, Editor } from "slate";
import { describe, expect, it } from "vitest";
import {
  readDocument,
  takeSelection,
  writeDocument,
} from "../../../test/support/document-notation.ts";
import { blockSchema, type Block, type BlockNode } from "../nodes/block.ts";
import { insertContent } from "./insert-content.ts";
import { withDocument } from "./with-document.ts";

function withoutIdentity(block: Block): BlockNode {
  const { id: _, audience: __, ...content } = block;
  return content;
}

/** A document after content has come to its caret. */
function after(document: string, content: string): string {
  const editor = withDocument(createEditor());
  editor.children = readDocument(document);
  takeSelection(editor);
  Editor.normalize(editor, { force: true });
  const known = new Set((editor.children as Block[]).map(({ id }) => id));
  insertContent(editor, readDocument(content).map(withoutIdentity));
  for (const block of editor.children) expect(blockSchema.safeParse(block).error).toBeUndefined();
  return `\n${writeDocument(editor, known)}`;
}

const blocks = `
h2: Head
p: Words
ul
  li: Item`;
const table = `
table 50/50
  row
    cell: One
    cell: Two`;

describe("content at the caret", () => {
  it("joins words to the words around them", () => {
    expect(after("p #a: Be|fore **bold**", "p: in ++it++")).toBe(
      "\np #a: Bein ++it|++fore **bold**",
    );
  });

  it("parts a link that it comes into", () => {
    expect(after("p #a: [wo|rds](https://a.bd)", "p: x")).toBe(
      "\np #a: [wo](https://a.bd)x|[rds](https://a.bd)",
    );
  });

  it("stands between the halves of a paragraph", () => {
    expect(after("p #a -slide: Be|fore", `${blocks}${table}`)).toBe(`
p #a -slide: Be
h2 #new1 -slide: Head
p #new2 -slide: Words
ul #new3 -slide
  li: Item
table #new4 -slide 50/50
  row
    cell
      p: One
    cell
      p: Two|
p #new5 -slide: fore`);
  });

  it("joins its first and last paragraph to the halves", () => {
    expect(after("p #a: Be|fore", "p: one\np: two\np: three")).toBe(`
p #a: Beone
p #new1: two
p #new2: three|fore`);
  });

  it("takes the place of an empty paragraph, a heading as a heading", () => {
    expect(after("p #a: x\np #b: |\np #c: y", "h1: Head")).toBe(`
p #a: x
h1 #new1: Head|
p #c: y`);
  });

  it("keeps the identity of the words that stood there, before and after it", () => {
    expect(after("p #a: |fore", "h1: Head\np: x")).toBe("\nh1 #new1: Head\np #a: x|fore");
  });

  it("keeps the heading that it comes into", () => {
    expect(after("h2 #a: He|ad", "p: one\np: two")).toBe("\nh2 #a: Heone\np #new1: two|ad");
  });

  it("is items in a list, and what no list holds comes below it", () => {
    expect(after("ul #a\n  li: On|e\n    ol\n      li: Deep\n  li: Two", `${blocks}${table}`))
      .toBe(`
ul #a
  li: OnHead
  li: Words
  li: Iteme
    ol
      li: Deep
  li: Two
table #new1 50/50
  row
    cell
      p: One
    cell
      p: Two|`);
  });

  it("nests the lists of a list", () => {
    expect(after("ul #a\n  li: One|", "ul\n  li: A\n    ul\n      li: B\n  li: C")).toBe(`
ul #a
  li: OneA
    ul
      li: B
  li: C|`);
  });

  it("is paragraphs and lists in a cell, and what no cell holds comes below the table", () => {
    expect(after("table #a\n  row\n    cell: He|re", `${blocks}\nimage\np: End`)).toBe(`
table #a
  row
    cell
      p: He
      p: Head
      p: Words
      ul
        li: Item
      p: re
image #new1
p #new2: End|`);
  });

  it("stays in a callout and in a quotation", () => {
    expect(after("law #a\n  p: He|re", "p: one\np: two")).toBe("\nlaw #a\n  p: Heone\n  p: two|re");
    expect(after("quote #a\n  p: He|re", "h1: one\np: two")).toBe(
      "\nquote #a\n  p: He\n  p: one\n  p: two|re",
    );
  });

  it("opens a callout that comes into a cell", () => {
    expect(after("table #a\n  row\n    cell: |", "law\n  p: one\n  p: two")).toBe(`
table #a
  row
    cell
      p: one
      p: two|`);
  });

  it("comes after a picture", () => {
    expect(after("image #a |\np #b: x", "p: one")).toBe("\nimage #a\np #new1: one|\np #b: x");
  });

  it("of nothing changes nothing", () => {
    expect(after("p #a: x|", "")).toBe("\np #a: x|");
  });
});
