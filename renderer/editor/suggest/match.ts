import { searchForm } from "../../../shared/language/normalise.ts";

/**
 * Those of some things that a query finds by their words, best first: words that begin with it, then
 * words that hold it. Each word of the query must be found. All of them, in their order, for no query.
 */
export function matching<Thing>(
  things: readonly Thing[],
  query: string,
  wordsOf: (thing: Thing) => string,
): readonly Thing[] {
  const parts = searchForm(query).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return things;
  const ranked = things.map((thing) => ({
    thing,
    rank: rankOf(searchForm(wordsOf(thing)), parts),
  }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ thing }) => thing);
}

/** 0 where a part is not found; more for parts that begin the words, or a word in them. */
function rankOf(words: string, parts: readonly string[]): number {
  const ranks = parts.map((part) => {
    if (words.startsWith(part)) return 3;
    if (words.includes(` ${part}`)) return 2;
    return words.includes(part) ? 1 : 0;
  });
  return ranks.includes(0) ? 0 : ranks.reduce<number>((sum, rank) => sum + rank, 0);
}
