import type { Flow, ListPlace } from "./flow-state.ts";
import { attributeOf, isElement, type HtmlNode } from "./node.ts";
import { styleOf, type Declarations } from "./style.ts";
import { isListMarker, markerIn, styleOfMarker, wordListOf } from "./word.ts";

/** How a list is marked that Word wrote as paragraphs. */
export const wordStyle = (paragraph: HtmlNode, { reading }: Flow): ListPlace["style"] =>
  styleOfMarker(
    markerIn(paragraph, (node) => isElement(node) && isListMarker(styleOf(node, reading.sheet))),
  );

const bulletTypes = /^(?:disc|circle|square)/;
const numberTypes = /^(?:decimal|lower|upper|bengali|arabic)/;

function styleNamed(style: Declarations, otherwise: ListPlace["style"]): ListPlace["style"] {
  const type = (style["list-style-type"] ?? style["list-style"] ?? "").toLowerCase();
  if (bulletTypes.test(type)) return "bulleted";
  return numberTypes.test(type) ? "numbered" : otherwise;
}

/** Begins a list, in another where one is open. */
export function enterList(tag: string, style: Declarations, flow: Flow): void {
  const outer = flow.list;
  if (!outer) flow.reading.lists += 1;
  flow.list = {
    level: (outer?.level ?? 0) + 1,
    style: styleNamed(style, tag === "ol" ? "numbered" : "bulleted"),
    list: outer?.list ?? `list ${flow.reading.lists}`,
  };
}

/** An item says its level itself where a program writes each into a list of its own. */
export function enterItem(element: HtmlNode, style: Declarations, flow: Flow): void {
  const list = flow.list ?? { level: 1, style: "bulleted", list: "list" };
  const said = attributeOf(element, "data-aria-level") || attributeOf(element, "aria-level");
  const word = wordListOf(style);
  const level = word?.level ?? Number(/^[1-9]$/.exec(said)?.[0] ?? list.level);
  const place = { ...list, level, style: styleNamed(style, list.style) };
  flow.role = { kind: "item", ...place, list: said ? "by level" : place.list };
}
