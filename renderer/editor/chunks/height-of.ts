/** The first or the last box of what an element draws, which may have none of its own. */
function boxAt(element: Element, edge: "first" | "last"): Element {
  const child = element[`${edge}ElementChild`];
  return child && element.getClientRects().length === 0 ? boxAt(child, edge) : element;
}

/** Pixels from the top of an element's first box to the bottom of its last one. */
export const heightOf = (element: Element): number =>
  boxAt(element, "last").getBoundingClientRect().bottom -
  boxAt(element, "first").getBoundingClientRect().top;
