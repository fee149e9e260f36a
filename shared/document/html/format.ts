import { isBijoyFont } from "../../language/bijoy-font.ts";
import { isLinkUrl } from "../normalise/inline.ts";
import type { Mark } from "../nodes/text.ts";
import { attributeOf, tagOf, type HtmlNode } from "./node.ts";
import type { Declarations } from "./style.ts";

export type Marks = { readonly [Name in Mark]?: true };

/** How the words at a place of a page are set. */
export type Format = {
  readonly marks: Marks;
  readonly link: string | null;
  /** True where the font holds Bangla letters in the places of Latin ones. */
  readonly isLegacy: boolean;
  /** True where white space stands for itself. */
  readonly keepsSpace: boolean;
  /** True where everything is bold by its place: a heading, a table's head. */
  readonly isBoldAnyway: boolean;
};

export const plainFormat: Format = {
  marks: {},
  link: null,
  isLegacy: false,
  keepsSpace: false,
  isBoldAnyway: false,
};

const markOfTag: Readonly<Record<string, Mark>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  dfn: "italic",
  var: "italic",
  u: "underline",
  ins: "underline",
  s: "strike",
  strike: "strike",
  del: "strike",
  sub: "sub",
  sup: "sup",
  mark: "highlight",
};

type Changes = { [Name in Mark]?: boolean };

function marksOfStyle(style: Declarations): Changes {
  const changes: Changes = {};
  const weight = style["font-weight"]?.toLowerCase();
  if (weight) changes.bold = weight.startsWith("bold") || Number(weight) >= 600;
  const slant = style["font-style"]?.toLowerCase();
  if (slant) changes.italic = slant.startsWith("italic") || slant.startsWith("oblique");
  const line = `${style["text-decoration"] ?? ""} ${style["text-decoration-line"] ?? ""}`;
  if (/underline/i.test(line)) changes.underline = true;
  if (/line-through/i.test(line)) changes.strike = true;
  const height = style["vertical-align"]?.toLowerCase();
  if (height === "sub" || height === "super") changes[height === "sub" ? "sub" : "sup"] = true;
  if (height === "baseline") Object.assign(changes, { sub: false, sup: false });
  return changes;
}

const hexColour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/;
const shortHexColour = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/;
const rgbColour = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)(?:[ ,/]+([\d.]+))?\)$/;
const markerNames = /^(?:yellow|lime|aqua|cyan|fuchsia|magenta|orange|gold|pink)$/;
const leastVivid = 80;

/** True for the colours of a marker pen, and not for the white and grey that pages stand on. */
function isMarkerColour(value: string): boolean {
  const colour = value.trim().toLowerCase();
  if (markerNames.test(colour)) return true;
  const [, ...long] = hexColour.exec(colour) ?? [];
  const [, ...short] = shortHexColour.exec(colour) ?? [];
  const [, red, green, blue, alpha] = rgbColour.exec(colour) ?? [];
  if (alpha !== undefined && Number(alpha) < 0.2) return false;
  const parts = long.length > 0 ? long : short.map((digit) => digit + digit);
  const levels = parts.length > 0 ? parts.map((part) => parseInt(part, 16)) : [red, green, blue];
  const numbers = levels.map(Number).filter((level) => Number.isFinite(level));
  return numbers.length === 3 && Math.max(...numbers) - Math.min(...numbers) >= leastVivid;
}

function highlights(tag: string, style: Declarations): boolean {
  if (style["mso-highlight"]) return style["mso-highlight"].toLowerCase() !== "none";
  if (tag !== "span" && tag !== "font") return false;
  return isMarkerColour(style["background-color"] ?? style["background"] ?? "");
}

function withChanges(marks: Marks, changes: Changes): Marks {
  const result: Changes = { ...marks, ...changes };
  for (const name of Object.keys(changes) as Mark[]) if (!result[name]) delete result[name];
  if (changes.sub) delete result.sup;
  if (changes.sup) delete result.sub;
  return result as Marks;
}

/** A link's address, its spaces treated as browsers do; null for one that is not taken. */
function linkOf(element: HtmlNode): string | null {
  const url = attributeOf(element, "href")
    .trim()
    .replace(/[\t\n\r]/g, "")
    .replace(/ /g, "%20");
  return isLinkUrl(url) ? url : null;
}

function isLegacyFont(element: HtmlNode, style: Declarations): boolean | null {
  const family = style["font-family"] ?? attributeOf(element, "face");
  if (!family) return null;
  return isBijoyFont(family.split(",")[0] ?? "");
}

/** The format inside an element, from that around it. */
export function formatIn(element: HtmlNode, style: Declarations, around: Format): Format {
  const tag = tagOf(element);
  const link = tag === "a" ? (linkOf(element) ?? around.link) : around.link;
  const changes: Changes = {};
  const mark = markOfTag[tag];
  if (mark) changes[mark] = true;
  Object.assign(changes, marksOfStyle(style));
  if (highlights(tag, style)) changes.highlight = true;
  if (link) delete changes.underline;
  if (around.isBoldAnyway) delete changes.bold;
  const space = style["white-space"]?.toLowerCase() ?? "";
  const marks = Object.keys(changes).length > 0 ? withChanges(around.marks, changes) : around.marks;
  const isLegacy = isLegacyFont(element, style) ?? around.isLegacy;
  const keepsSpace =
    tag === "pre" || tag === "textarea" || /^pre\b/.test(space) || around.keepsSpace;
  return { ...around, marks, link, isLegacy, keepsSpace };
}
