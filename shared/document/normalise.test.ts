import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksArbitrary } from "../../test/support/arbitraries.ts";
import { blockSchema, everyone, type Block, type BlockNode } from "./nodes/block.ts";
import { voidChildren, type Inline } from "./nodes/inline.ts";
import type { Table } from "./nodes/table.ts";
import { normaliseBlocks } from "./normalise.ts";
import { equalWidths, normaliseWidths } from "./normalise/widths.ts";
import { plainText } from "./plain-text.ts";

const block = (node: BlockNode, id = "b1"): Block => ({ ...node, id, audience: everyone });
const normal = (node: BlockNode): Block | undefined => normaliseBlocks([block(node)])[0];
const inline = (...children: Inline[]): unknown =>
  normal({ type: "paragraph", children })?.children;

const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) => ({
  type: "table-cell" as const,
  ...spans,
  children: [{ type: "paragraph" as const, children: [{ text }] }],
});
const table = (rows: ReturnType<typeof cell>[][], columns: number[] = []): Table => ({
  type: "table",
  caption: "",
  headerRow: true,
  headerColumn: false,
  columns,
  children: rows.map((children) => ({ type: "table-row", children })),
});
/** Each row's cells as text with spans, "a2x1". */
const grid = (node: Table): string[] => {
  const result = normal(node);
  if (result?.type !== "table") return [];
  return result.children.map((row) =>
    row.children
      .map((each) => `${plainText(each)}${each.columnSpan ?? 1}x${each.rowSpan ?? 1}`)
      .join(" "),
  );
};

describe("normaliseBlocks", () => {
  it("makes valid blocks of any, once and for all, without losing a word", () => {
    const words = (blocks: readonly Block[]): string =>
      plainText(blocks)
        .normalize("NFD")
        .replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(blocksArbitrary, (blocks) => {
        const once = normaliseBlocks(blocks);
        for (const each of once) expect(blockSchema.safeParse(each).error).toBeUndefined();
        expect(normaliseBlocks(once)).toStrictEqual(once);
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
        expect(words(once)).toBe(words(blocks));
      }),
      { numRuns: 300 },
    );
  });

  it("1: text is NFC on one line", () => {
    expect(inline({ text: "ড়\tক\n\nখ\u0007" })).toEqual([{ text: "ড় ক খ" }]);
  });

  it("2, 3: runs of the same marks are one, empty ones go", () => {
    const runs = [{ text: "a" }, { text: "", bold: true as const }, { text: "b" }];
    expect(inline(...runs, { text: "c", italic: true })).toEqual([
      { text: "ab" },
      { text: "c", italic: true },
    ]);
  });

  it("4: elements stand between texts", () => {
    const fact: Inline = { type: "fact", fact: "f", children: voidChildren() };
    expect(inline(fact, fact)).toEqual([{ text: "" }, fact, { text: "" }, fact, { text: "" }]);
  });

  it("5, 6: links without words or with a foreign address, and empty notes, give way to their words", () => {
    expect(inline({ type: "link", url: "https://x.bd", children: [{ text: "" }] })).toEqual([
      { text: "" },
    ]);
    expect(inline({ type: "link", url: "javascript:x", children: [{ text: "w" }] })).toEqual([
      { text: "w" },
    ]);
    expect(inline({ type: "footnote", note: [{ text: "" }], children: voidChildren() })).toEqual([
      { text: "" },
    ]);
  });

  it("10: lists nest nine deep, what is deeper follows at the ninth", () => {
    const nested = (depth: number): Extract<BlockNode, { type: "list" }> => {
      const text = { type: "list-item-text" as const, children: [{ text: String(depth) }] };
      const children =
        depth === 11 ? ([text] as [typeof text]) : ([text, nested(depth + 1)] as const);
      return {
        type: "list",
        style: "bulleted",
        children: [{ type: "list-item", children: [...children] }],
      };
    };
    const result = normal(nested(1));
    expect(result && plainText(result)).toBe("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11");
  });

  it("11: a grid is full, spans stop at their neighbours and at the last row", () => {
    const two = [cell("c", { columnSpan: 2 }), cell("d")];
    expect(grid(table([[cell("a", { rowSpan: 9 }), cell("b")], two]))).toEqual([
      "a1x2 b1x1 1x1 1x1",
      "c2x1 d1x1",
    ]);
  });

  it("14: a row that only cells from above cover is taken out", () => {
    expect(grid(table([[cell("a", { rowSpan: 2 })], [], [cell("b")]]))).toEqual(["a1x1", "b1x1"]);
  });

  it("12: widths are hundredths of a percent and add up to 100", () => {
    expect(equalWidths(3)).toEqual([33.33, 33.33, 33.34]);
    expect(normaliseWidths([1, 1, 2], 3)).toEqual([25, 25, 50]);
    expect(normaliseWidths([30, 70], 3)).toEqual(equalWidths(3));
    const widths = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(widths, (given) => {
        const result = normaliseWidths(given, given.length);
        expect(result.every((width) => width > 0)).toBe(true);
        const hundredths = result.reduce((sum, width) => sum + Math.round(width * 100), 0);
        expect(hundredths).toBe(10_000);
        expect(normaliseWidths(result, given.length)).toEqual(result);
      }),
    );
  });

  it("18, 19: ids are unique, audiences in order", () => {
    const paragraph: BlockNode = { type: "paragraph", children: [{ text: "x" }] };
    const made = normaliseBlocks([
      { ...block(paragraph), audience: ["trainer", "slide"] },
      { ...block(paragraph), audience: [] },
      block(paragraph, "Not An Id"),
    ]);
    expect(made.map(({ id }) => id)).toEqual(["b1", "b1-2", "b3"]);
    expect(made.map(({ audience }) => audience)).toEqual([
      ["slide", "trainer"],
      everyone,
      everyone,
    ]);
  });

  it("21: a document has at least one block", () => {
    expect(normaliseBlocks([])).toEqual([
      { type: "paragraph", children: [{ text: "" }], id: "b1", audience: everyone },
    ]);
  });
});
