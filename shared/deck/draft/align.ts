/** Sentences of two texts that say the same: their places in each. */
export type Bead = { readonly one: readonly number[]; readonly other: readonly number[] };

/** How many sentences of either text a bead may hold, and what it costs to leave the even pairing. */
const shapes = [
  { one: 1, other: 1, cost: 0 },
  { one: 2, other: 1, cost: 0.06 },
  { one: 1, other: 2, cost: 0.06 },
  { one: 1, other: 0, cost: 0.3 },
  { one: 0, other: 1, cost: 0.3 },
] as const;

type Step = { readonly cost: number; readonly shape: (typeof shapes)[number] | null };

const sharesOf = (texts: readonly string[]) => {
  const total = texts.reduce((sum, text) => sum + text.length, 0) || 1;
  return texts.map((text) => text.length / total);
};

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

/**
 * Pairs the sentences of a text with those of its translation, in order, by their shares of the whole
 * length (after Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993).
 */
export function alignSentences(one: readonly string[], other: readonly string[]): Bead[] {
  if (one.length === other.length) {
    return one.map((_, index) => ({ one: [index], other: [index] }));
  }
  const [left, right] = [sharesOf(one), sharesOf(other)];
  const steps: Step[][] = Array.from({ length: one.length + 1 }, () => []);
  const at = (row: number, column: number) => steps[row]?.[column]?.cost ?? Infinity;
  const best = (row: number, column: number): Step => {
    if (row === 0 && column === 0) return { cost: 0, shape: null };
    const ways = shapes.map((shape): Step => {
      const lengths =
        sum(left.slice(row - shape.one, row)) - sum(right.slice(column - shape.other, column));
      const before = at(row - shape.one, column - shape.other);
      return { cost: before + Math.abs(lengths) + shape.cost, shape };
    });
    return ways.reduce((least, way) => (way.cost < least.cost ? way : least));
  };
  for (let row = 0; row <= one.length; row += 1) {
    for (let column = 0; column <= other.length; column += 1) {
      steps[row]?.push(best(row, column));
    }
  }
  return trace(steps, one.length, other.length);
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

function trace(steps: readonly (readonly Step[])[], rows: number, columns: number): Bead[] {
  const beads: Bead[] = [];
  let [row, column] = [rows, columns];
  for (;;) {
    const shape = steps[row]?.[column]?.shape;
    if (!shape) return beads.toReversed();
    const bead = {
      one: range(row - shape.one, row),
      other: range(column - shape.other, column),
    };
    beads.push(bead);
    row -= shape.one;
    column -= shape.other;
  }
}
