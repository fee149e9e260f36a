import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairBlocks } from "./pairing.ts";

describe("pairBlocks", () => {
  it("puts blocks with the same id on the same row and leaves room for the others", () => {
    const pairing = pairBlocks(["a", "b", "c"], ["x", "a", "y", "c"]);
    expect([...pairing.rows]).toEqual([
      ["x", 1],
      ["a", 2],
      ["y", 3],
      ["b", 4],
      ["c", 5],
    ]);
    expect(pairing.onlySource).toEqual(["b"]);
    expect(pairing.onlyTranslation).toEqual(["x", "y"]);
  });

  it("gives every block of either side a row of its own", () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-h]$/), { maxLength: 8 });
    fc.assert(
      fc.property(ids, ids, (source, translation) => {
        const { rows, count } = pairBlocks(source, translation);
        const all = new Set([...source, ...translation]);
        expect(new Set(rows.keys())).toEqual(all);
        expect(new Set(rows.values()).size).toBe(count);
        expect(count).toBe(all.size);
      }),
    );
  });
});
