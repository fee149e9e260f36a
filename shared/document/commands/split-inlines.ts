import type { Path } from "slate";
import { isText, type Inline, type Link } from "../nodes/inline.ts";
import type { Text } from "../nodes/text.ts";

type Halves = readonly [before: Inline[], after: Inline[]];

/** Running text parted at a place in it, given from the text block on; nothing else changes. */
export function splitInlines(children: readonly Inline[], path: Path, offset: number): Halves {
  const [index = 0, inner = 0] = path;
  const at = children[index];
  const before = children.slice(0, index);
  const after = children.slice(index + 1);
  if (!at) return [before, after];
  const [left, right] = isText(at) ? splitText(at, offset) : splitElement(at, inner, offset);
  return [
    [...before, ...left],
    [...right, ...after],
  ];
}

const splitText = (text: Text, offset: number): readonly [Text[], Text[]] => [
  [{ ...text, text: text.text.slice(0, offset) }],
  [{ ...text, text: text.text.slice(offset) }],
];

/** A link is parted into two; any other element stays before the place. */
function splitElement(element: Exclude<Inline, Text>, inner: number, offset: number): Halves {
  if (element.type !== "link") return [[element], []];
  const text = element.children[inner];
  if (!text) return [[element], []];
  const [left, right] = splitText(text, offset);
  const part = (children: Text[]): Link => ({ ...element, children });
  return [
    [part([...element.children.slice(0, inner), ...left])],
    [part([...right, ...element.children.slice(inner + 1)])],
  ];
}
