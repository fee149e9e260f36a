import type { BloomLevel } from "../curriculum/bloom.ts";
import type { AskedItem } from "./model.ts";
import { shuffled } from "./random.ts";

export type ItemChoice = {
  readonly count: number;
  readonly seed: number;
  /** Only items of these levels; all where it is empty. */
  readonly levels: readonly BloomLevel[];
};

const raise = <Key>(counts: Map<Key, number>, key: Key) =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

/**
 * Chooses items so that outcomes are asked equally often (they differ by one at most, while they have
 * items left), and among those the Bloom levels. What is chosen follows from the seed; it stands in the
 * order of the bank. Fewer than `count` where the bank has fewer.
 */
export function chooseItems<Item extends AskedItem>(
  bank: readonly Item[],
  { count, seed, levels }: ItemChoice,
): Item[] {
  const allowed = bank.filter(({ outcome }) => !levels.length || levels.includes(outcome.bloom));
  const left = shuffled(allowed, `choose ${seed}`);
  const byOutcome = new Map<string, number>();
  const byLevel = new Map<BloomLevel, number>();
  const rank = ({ outcome }: Item) =>
    (byOutcome.get(outcome.id) ?? 0) * 1_000 + (byLevel.get(outcome.bloom) ?? 0);
  const chosen = new Set<Item>();
  while (chosen.size < count && left.length > 0) {
    let best = 0;
    left.forEach((item, index) => {
      const current = left[best];
      if (current && rank(item) < rank(current)) best = index;
    });
    const [item] = left.splice(best, 1);
    if (!item) break;
    chosen.add(item);
    raise(byOutcome, item.outcome.id);
    raise(byLevel, item.outcome.bloom);
  }
  return bank.filter((item) => chosen.has(item));
}
