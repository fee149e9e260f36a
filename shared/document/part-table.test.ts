import { describe, expect, it } from "vitest";
import { equalWidths } from "./normalise/widths.ts";
import { blockSchema, everyone } from "./nodes/block.ts";
import type { Table, TableCell } from "./nodes/table.ts";
import { mostCells, partTable } from "./part-table.ts";
import { plainText } from "./plain-text.ts";
import { repairBlocks } from "./repair.ts";

const cell = (text: string, rowSpan?: number): TableCell => ({
  type: "table-cell",
  ...(rowSpan && { rowSpan }),
  children: [{ type: "paragraph", children: [{ text }] }],
});
const tableOf = (rows: number, columns: number): Table => ({
  type: "table",
  caption: "Upazilas",
  headerRow: true,
  headerColumn: false,
  columns: equalWidths(columns),
  children: Array.from({ length: rows }, (_, row) => ({
    type: "table-row",
    children: Array.from({ length: columns }, (__, column) => cell(`${row}.${column}`)),
  })),
});

describe("a table of 500 by 50 from outside", () => {
  const large = { ...tableOf(500, 50), id: "big", audience: everyone };
  const { blocks, problems } = repairBlocks([large]);

  it("becomes tables that can be written in, with every word, and is told of", () => {
    expect(blocks).toHaveLength(10);
    expect(problems).toHaveLength(1);
    expect(blocks.map(({ id }) => id).slice(0, 2)).toEqual(["big", "big-2"]);
    for (const block of blocks) expect(blockSchema.safeParse(block).error).toBeUndefined();
    expect(plainText(blocks)).toBe(plainText([large]));
  });

  it("keeps its caption and head in the first", () => {
    expect(blocks[0]).toMatchObject({ caption: "Upazilas", headerRow: true });
    expect(blocks[1]).toMatchObject({ caption: "", headerRow: false });
  });
});

it("a table with more columns than there may be keeps their words in its last column", () => {
  const { blocks, problems } = repairBlocks([{ ...tableOf(2, 60), id: "w", audience: everyone }]);
  expect(blocks[0]).toMatchObject({ columns: { length: 50 } });
  expect(problems).toHaveLength(1);
  expect(plainText(blocks)).toContain("1.59");
});

it("a table of the size that people make stays as it is", () => {
  const table = tableOf(50, 50);
  expect(partTable(table)).toEqual([table]);
  expect(50 * 50).toBe(mostCells);
});

it("a cell that reaches over the parting leaves its column in place", () => {
  const table = tableOf(60, 50);
  table.children[40]?.children.splice(0, 1, cell("tall", 20));
  for (const row of table.children.slice(41)) row.children.splice(0, 1);
  const [, second] = repairBlocks([{ ...table, id: "t", audience: everyone }]).blocks;
  expect(second?.type === "table" && second.children[0]?.children.length).toBe(50);
  expect(second?.type === "table" && plainText(second).split("\n")[0]).toBe("50.1");
});
