import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReordered, movesToOrder } from "./mirror-order.ts";

function ordered(ids: readonly string[], leading: readonly string[]): string[] {
  const result = [...ids];
  for (const [from, to] of movesToOrder(ids, leading)) {
    result.splice(to, 0, ...result.splice(from, 1));
  }
  return result;
}

describe("movesToOrder", () => {
  it("moves the counterpart of a moved block by one move, up or down", () => {
    expect(movesToOrder(["a", "b", "c", "d"], ["b", "c", "d", "a"])).toEqual([[0, 3]]);
    expect(movesToOrder(["a", "b", "c", "d"], ["d", "a", "b", "c"])).toEqual([[3, 0]]);
  });

  it("keeps a block without counterpart after the one before it", () => {
    expect(ordered(["a", "x", "b"], ["b", "a"])).toEqual(["b", "a", "x"]);
  });

  it("gives the leading order to what both have, whatever the orders", () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f", "g", "h"), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(ids, ids, (own, leading) => {
        const result = ordered(own, leading);
        const common = leading.filter((id) => own.includes(id));
        expect(result.filter((id) => leading.includes(id))).toEqual(common);
        expect(result.toSorted()).toEqual(own.toSorted());
      }),
    );
  });
});

it("tells a new order from blocks added, removed or changed in place", () => {
  expect(isReordered(["a", "b"], ["b", "a"])).toBe(true);
  expect(isReordered(["a", "b"], ["a", "b"])).toBe(false);
  expect(isReordered(["a", "b"], ["b", "c"])).toBe(false);
});
