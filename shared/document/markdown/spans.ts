import { isText, type Inline, type InlineElement } from "../nodes/inline.ts";
import { marks, type Mark, type Text } from "../nodes/text.ts";

/** A part of a line: bare text, an element, or a span that has one mark throughout. */
export type Span =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "element";
      readonly element: InlineElement;
      readonly inherited: readonly Mark[];
    }
  | { readonly kind: "marked"; readonly mark: Mark; readonly children: readonly Span[] };

/** A part with the marks it has; an element without words takes whatever stands around it. */
type Item = { readonly inline: Inline; readonly marks: ReadonlySet<Mark> | "any" };

const marksOf = (text: Text): Mark[] => marks.filter((mark) => text[mark] === true);

function itemOf(inline: Inline): Item {
  if (isText(inline)) return { inline, marks: new Set(marksOf(inline)) };
  if (inline.type !== "link") return { inline, marks: "any" };
  const common = marks.filter((mark) => inline.children.every((text) => text[mark] === true));
  return { inline, marks: new Set(common) };
}

const has = (item: Item | undefined, mark: Mark): boolean =>
  item !== undefined && item.marks !== "any" && item.marks.has(mark);

/** How many items from an index on have a mark, elements without words between them included. */
function reach(items: readonly Item[], from: number, mark: Mark): number {
  let end = from;
  for (let index = from; index < items.length; index += 1) {
    if (has(items[index], mark)) end = index + 1;
    else if (items[index]?.marks !== "any") break;
  }
  return end - from;
}

function longestMark(items: readonly Item[], from: number, open: readonly Mark[]): Mark | null {
  const here = marks.filter((mark) => !open.includes(mark) && has(items[from], mark));
  const [first, ...others] = here;
  if (first === undefined) return null;
  return others.reduce(
    (best, mark) => (reach(items, from, mark) > reach(items, from, best) ? mark : best),
    first,
  );
}

function group(items: readonly Item[], open: readonly Mark[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    const mark = longestMark(items, index, open);
    if (mark !== null) {
      const end = index + reach(items, index, mark);
      spans.push({
        kind: "marked",
        mark,
        children: group(items.slice(index, end), [...open, mark]),
      });
      index = end;
      continue;
    }
    if (item) spans.push(bare(item.inline, open));
    index += 1;
  }
  return spans;
}

const bare = (inline: Inline, open: readonly Mark[]): Span =>
  isText(inline)
    ? { kind: "text", text: inline.text }
    : { kind: "element", element: inline, inherited: open };

/** Inline content as nested spans, the longest outside; `open` are marks that hold already. */
export function spansOf(inlines: readonly Inline[], open: readonly Mark[] = []): Span[] {
  const items = inlines.filter((inline) => !isText(inline) || inline.text !== "").map(itemOf);
  return group(items, open);
}
