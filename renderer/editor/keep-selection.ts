/**
 * Before and after everything that it draws, React looks up where the selection is in a focused text, by
 * walking through all its nodes, to be able to put it back. Slate keeps the selection itself; so the
 * property by which React knows such an element says that this one is none. The attribute stays.
 */
export function keepSelectionItself(element: HTMLElement | null): void {
  if (element) Object.defineProperty(element, "contentEditable", { value: "inherit" });
}
