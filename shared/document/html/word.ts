import { attributeOf, tagOf, textIn, type HtmlNode } from "./node.ts";
import type { Declarations } from "./style.ts";

/* The marks that Microsoft Word leaves in the pages it writes (MS-OI29500 and its "mso-" styles). */

/** The place of a paragraph in one of Word's lists: `mso-list: l0 level2 lfo1`. */
export function wordListOf(style: Declarations): { level: number; list: string } | null {
  const value = style["mso-list"] ?? "";
  const [, list = "", level = "1"] = /^(l\d+)\s+level(\d+)/.exec(value) ?? [];
  if (!list) return null;
  return { level: Math.max(1, Number(level)), list: `${list} ${/lfo\d+/.exec(value)?.[0] ?? ""}` };
}

/** True for what Word sets before a list's words: its number or bullet, and the space after it. */
export const isListMarker = (style: Declarations): boolean =>
  /^ignore$/i.test(style["mso-list"] ?? "");

const number = /^\(?(?:[0-9০-৯]+(?:[.।][0-9০-৯]+)*|[a-z]|[ivxlcdm]+|[ক-হ])[.)।:]*$/iu;
const bullets = /^(?:o|[^\p{L}\p{N}]+)$/u;

/** Whether a marker counts: "১." does, "•" and Word's "o" do not. */
export function styleOfMarker(marker: string): "bulleted" | "numbered" {
  const sign = marker.replace(/[\s\u00a0]/g, "");
  return !bullets.test(sign) && number.test(sign) ? "numbered" : "bulleted";
}

const headingClass = /\b(?:mso)?heading(\d)\b/i;

/** The level of a paragraph that is a heading by its class, outline level or role; 0 for none. */
export function headingLevelOf(element: HtmlNode, style: Declarations): number {
  const named = /^h([1-6])$/.exec(tagOf(element))?.[1];
  if (named) return Number(named);
  const classes = attributeOf(element, "class");
  if (/\b(?:Mso)?Title\b/.test(classes)) return 1;
  if (/\bMsoSubtitle\b/.test(classes)) return 2;
  const classLevel = headingClass.exec(classes)?.[1];
  if (classLevel) return Number(classLevel);
  const outline = /^[1-9]$/.exec(style["mso-outline-level"] ?? "")?.[0];
  if (outline) return Number(outline);
  if (attributeOf(element, "role") !== "heading") return 0;
  return Number(/^[1-9]$/.exec(attributeOf(element, "aria-level"))?.[0] ?? 2);
}

export const isQuoteClass = (element: HtmlNode): boolean =>
  /\bMso(?:Intense)?Quote/.test(attributeOf(element, "class"));

const asideElements = /^(?:comment-list|comment|header|footer|field-begin)$/i;

/** True for what Word keeps beside the text: comments, headers, footers, the codes of fields. */
export const isBesideText = (style: Declarations, element: HtmlNode): boolean =>
  asideElements.test(style["mso-element"] ?? "") ||
  /\bmsocom(?:anchor|off)\b/i.test(attributeOf(element, "class"));

/** The first marker inside a paragraph, as text. */
export function markerIn(paragraph: HtmlNode, isMarker: (node: HtmlNode) => boolean): string {
  const open = Array.from(paragraph.childNodes);
  for (let node = open.shift(); node; node = open.shift()) {
    if (isMarker(node)) return textIn(node);
    open.unshift(...Array.from(node.childNodes));
  }
  return "";
}
