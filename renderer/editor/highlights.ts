/** Colours ranges of the page without touching what the editor has drawn. */
export function highlight(name: string, ranges: readonly Range[]): void {
  const still = ranges.map((range) => new StaticRange(range));
  if (still.length > 0) CSS.highlights.set(name, new Highlight(...still));
  else CSS.highlights.delete(name);
}
