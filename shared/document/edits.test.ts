import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editsBetween, withEdits } from "./edits.ts";
import { everyone, type Block } from "./nodes/block.ts";

const block = (id: string): Block => ({
  type: "paragraph",
  id,
  audience: everyone,
  children: [{ text: id }],
});
const [a, b, c, d, x, y] = ["a", "b", "c", "d", "x", "y"].map(block) as [
  Block,
  Block,
  Block,
  Block,
  Block,
  Block,
];

describe("edits between two states of a text", () => {
  it("are one for each place where blocks were written in", () => {
    expect(editsBetween([a, b, c, d], [x, b, c, y])).toEqual([
      { at: 0, remove: 1, blocks: [x] },
      { at: 3, remove: 1, blocks: [y] },
    ]);
  });

  it("are one where blocks came or went", () => {
    expect(editsBetween([a, b, c], [a, x, y, c])).toEqual([{ at: 1, remove: 1, blocks: [x, y] }]);
    expect(editsBetween([a, b, c], [a, c])).toEqual([{ at: 1, remove: 1, blocks: [] }]);
    expect(editsBetween([a, b], [a, b])).toEqual([]);
  });

  it("make the one out of the other, whatever was done", () => {
    const blocks = fc.array(fc.constantFrom(a, b, c, d, x, y), { maxLength: 12 });
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        expect(withEdits(before, editsBetween(before, after))).toEqual(after);
      }),
    );
  });

  it("are not taken where they reach beyond the text or lie over each other", () => {
    expect(withEdits([a, b], [{ at: 1, remove: 2, blocks: [] }])).toBeNull();
    const twice = [
      { at: 0, remove: 2, blocks: [x] },
      { at: 1, remove: 1, blocks: [y] },
    ];
    expect(withEdits([a, b], twice)).toBeNull();
  });
});
