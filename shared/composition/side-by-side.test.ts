import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleSource } from "../../test/export/sample.ts";
import { composeHandout } from "./handout.ts";
import type { HandoutModel, HandoutPart } from "./model.ts";
import { sideBySide } from "./side-by-side.ts";

const model = composeHandout(sampleSource, "en");
const partOf = (id: string): HandoutPart => ({
  kind: "block",
  id,
  block: { type: "paragraph", children: [{ text: id }] },
});
const withParts = (ids: readonly string[]): HandoutModel => ({ ...model, parts: ids.map(partOf) });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 });
const idsOf = (parts: readonly (HandoutPart | null)[]) => parts.flatMap((part) => part?.id ?? []);

describe("a handout in two languages beside each other", () => {
  it("loses no part, shows none twice and pairs those of the same block", () => {
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const pairs = sideBySide(withParts(first), withParts(second));
        expect(idsOf(pairs.map((pair) => pair.first))).toEqual(first);
        expect(idsOf(pairs.map((pair) => pair.second)).toSorted()).toEqual(second.toSorted());
        for (const pair of pairs) {
          if (pair.first && pair.second) expect(pair.first.id).toBe(pair.second.id);
          else expect(pair.first ?? pair.second).not.toBeNull();
        }
      }),
    );
  });

  it("pairs what is no block of the text by its kind", () => {
    const other = composeHandout(sampleSource, "bn");
    const remember = sideBySide(model, other).filter(({ first }) => first?.kind === "remember");
    expect(remember.map(({ second }) => second?.kind)).toEqual(["remember"]);
  });
});
