/** How far beyond the window blocks count as seen (pixels): what is scrolled to next is ready. */
const margin = 400;

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -margin && top < window.innerHeight + margin;
};

/** The part of a list in order of height that is near the window, without asking for every height. */
function nearest(elements: readonly Element[]): readonly Element[] {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && element.getBoundingClientRect().bottom <= -margin) low = middle + 1;
    else high = middle;
  }
  const seen: Element[] = [];
  for (const element of elements.slice(low)) {
    if (!isNear(element)) break;
    seen.push(element);
  }
  return seen;
}

/** The elements of a text's blocks that are in or near the window. Chunks out of sight are not laid out. */
export function visibleBlocks(root: Element): readonly Element[] {
  const chunks = Array.from(root.querySelectorAll("[data-slate-chunk]:has(> [data-block])"));
  const [first] = chunks;
  const isLaidOut = first !== undefined && first.getClientRects().length > 0;
  if (!isLaidOut) return nearest(Array.from(root.querySelectorAll("[data-block]")));
  return nearest(chunks).flatMap((chunk) => nearest(Array.from(chunk.children)));
}
