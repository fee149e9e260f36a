/** A run of rows or columns, the end not included. */
export type Range = { readonly first: number; readonly end: number };

/** How things are drawn beyond the edges: `spare` more at each, and `step` at once: few, so that no frame of scrolling draws much. */
type Things = {
  /** Pixels. */
  readonly size: number;
  readonly count: number;
  readonly spare: number;
  readonly step: number;
};

/** Which of equal things to draw: those in sight and some around them. Measures in pixels. */
export function windowOf(
  { scrolled, height }: { readonly scrolled: number; readonly height: number },
  { size, count, spare, step }: Things,
): Range {
  const first = Math.floor((scrolled / size - spare) / step) * step;
  const end = Math.ceil(((scrolled + height) / size + spare) / step) * step;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** What is drawn in order, with the gaps between: the window, and the one that has the focus. */
export function drawnWith(
  { first, end }: Range,
  focused: number,
  count: number,
): readonly ({ readonly index: number } | { readonly gap: number; readonly at: number })[] {
  const inWindow = Array.from({ length: end - first }, (_, index) => first + index);
  const isOutside = focused >= 0 && focused < count && (focused < first || focused >= end);
  const drawn = isOutside ? [...inWindow, focused].toSorted((a, b) => a - b) : inWindow;
  const ends = [...drawn, count];
  return ends.flatMap((index, position) => {
    const previous = position === 0 ? -1 : (ends[position - 1] ?? -1);
    const gap = index - previous - 1;
    return [...(gap > 0 ? [{ gap, at: previous + 1 }] : []), ...(index < count ? [{ index }] : [])];
  });
}
