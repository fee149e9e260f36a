/** The numbers (from 1) that ids have in an order; ids that are not in it are left out. */
export const numbersOf = (ids: readonly string[], order: readonly string[]): number[] =>
  ids
    .map((id) => order.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((one, other) => one - other);

/** Numbers with runs drawn together: 4, 5, 6, 9 becomes "4–6, 9". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
