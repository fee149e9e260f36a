import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsArbitrary } from "../../test/support/evaluation-arbitraries.ts";
import { chooseItems } from "./choose.ts";

const asked = fc.record({ count: fc.nat({ max: 40 }), seed: fc.nat(), levels: fc.constant([]) });

describe("choosing items from the bank", () => {
  it("gives as many as there are, each once, in the bank's order, and the same for a seed", () => {
    fc.assert(
      fc.property(itemsArbitrary(30), asked, (bank, choice) => {
        const chosen = chooseItems(bank, choice);
        expect(chosen).toHaveLength(Math.min(choice.count, bank.length));
        expect(chosen).toEqual(bank.filter((item) => chosen.includes(item)));
        expect(chooseItems(bank, choice)).toEqual(chosen);
      }),
    );
  });

  it("asks outcomes equally often, while they have items left", () => {
    fc.assert(
      fc.property(itemsArbitrary(30), asked, (bank, choice) => {
        const chosen = new Set(chooseItems(bank, choice));
        const groups = [...Map.groupBy(bank, ({ outcome }) => outcome.id).values()];
        const counts = groups.map((items) => ({
          chosen: items.filter((item) => chosen.has(item)).length,
          all: items.length,
        }));
        const most = Math.max(...counts.map((count) => count.chosen));
        for (const count of counts) {
          expect(count.chosen >= most - 1 || count.chosen === count.all).toBe(true);
        }
      }),
    );
  });

  it("keeps to the levels asked for, and another seed chooses otherwise", () => {
    const [bank] = fc.sample(
      itemsArbitrary(30).filter((items) => items.length > 20),
      { numRuns: 1, seed: 1 },
    );
    const only = chooseItems(bank ?? [], { count: 30, seed: 1, levels: ["apply"] });
    expect(only.every(({ outcome }) => outcome.bloom === "apply")).toBe(true);
    const seeds = [1, 2, 3, 4, 5].map((seed) =>
      chooseItems(bank ?? [], { count: 8, seed, levels: [] })
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });
});
