/** A place between blocks where what is dragged would stand, and where its line is drawn, in the window. */
export type Gap = {
  readonly index: number;
  readonly top: number;
  readonly left: number;
  readonly width: number;
};

const blockAt = (root: Element, x: number, y: number): Element | null => {
  const found = document.elementFromPoint(x, y)?.closest("[data-block]") ?? null;
  return found && root.contains(found) ? found : null;
};

/**
 * The gap nearest to a height in the window; undefined where no block of the text is there. Only what is
 * under the pointer is asked for, so that a long text is as quick as a short one.
 */
export function gapAt(root: Element, y: number, indexOf: (id: string) => number): Gap | undefined {
  const { left, right, top, bottom } = root.getBoundingClientRect();
  const x = (left + right) / 2;
  const height = Math.min(bottom - 2, Math.max(top + 2, y));
  const block = [0, -6, 6, -14, 14].map((step) => blockAt(root, x, height + step)).find(Boolean);
  const index = indexOf(block?.getAttribute("data-block") ?? "");
  if (!block || index < 0) return undefined;
  const box = block.getBoundingClientRect();
  const isBelow = height > (box.top + box.bottom) / 2;
  const gutter = Number.parseFloat(getComputedStyle(block).paddingLeft);
  return {
    index: index + (isBelow ? 1 : 0),
    top: isBelow ? box.bottom : box.top,
    left: box.left + gutter,
    width: box.width - gutter,
  };
}

/** The nearest element around another that scrolls. */
export function scrollerOf(element: Element): Element | null {
  const isScroller = (each: Element) => /auto|scroll/.test(getComputedStyle(each).overflowY);
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (isScroller(each)) return each;
  }
  return null;
}
