import type { HandoutModel, HandoutPart } from "./model.ts";

/** A part of a handout in the first language and its counterpart; null where a language has none. */
export type PartPair = {
  readonly first: HandoutPart | null;
  readonly second: HandoutPart | null;
};

/** Parts by the id of their block; those that are no block by their kind and how manieth they are. */
function partsByKey({ parts }: HandoutModel): ReadonlyMap<string, HandoutPart> {
  const counts = new Map<string, number>();
  return new Map(
    parts.map((part) => {
      if (part.id) return [part.id, part];
      const count = (counts.get(part.kind) ?? 0) + 1;
      counts.set(part.kind, count);
      return [`${part.kind} ${count}`, part];
    }),
  );
}

/** Keys in the order of the first; what only the second has follows what it follows there. */
function orderOf(first: Iterable<string>, second: Iterable<string>): readonly string[] {
  const order = [...first];
  const known = new Set(order);
  let before: string | undefined;
  for (const key of second) {
    if (!known.has(key)) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    }
    before = key;
  }
  return order;
}

/** The parts of a handout in two languages as pairs. No part is lost, none stands twice. */
export function sideBySide(first: HandoutModel, second: HandoutModel): readonly PartPair[] {
  const [firsts, seconds] = [partsByKey(first), partsByKey(second)];
  return orderOf(firsts.keys(), seconds.keys()).map((key) => ({
    first: firsts.get(key) ?? null,
    second: seconds.get(key) ?? null,
  }));
}

/** What is too wide for half a page: it stands over the whole width, one language after the other. */
export const isWide = ({ first, second }: PartPair): boolean =>
  [first, second].some((part) => part?.kind === "figure");
