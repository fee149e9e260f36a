/** Cuts a list into `count` neighbouring parts of nearly equal length. */
function evenParts<Item>(items: readonly Item[], count: number): Item[][] {
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  ).filter((part) => part.length > 0);
}

function greedyParts<Item>(
  items: readonly Item[],
  fits: (part: readonly Item[]) => boolean,
): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else parts.push([item]);
  }
  return parts;
}

/**
 * Cuts a list into as few neighbouring parts as fit, of nearly equal length where that fits too.
 * An item that does not fit on its own becomes a part of its own. Nothing is lost; order stays.
 */
export function splitToFit<Item>(
  items: readonly Item[],
  fits: (part: readonly Item[]) => boolean,
): Item[][] {
  if (items.length === 0 || fits(items)) return [[...items]];
  const greedy = greedyParts(items, fits);
  const even = evenParts(items, greedy.length);
  return even.length <= greedy.length && even.every(fits) ? even : greedy;
}
