import type { Language } from "../../../../shared/language/language.ts";
import type { PrintForm } from "../../../../shared/contract/export.ts";
import { characterStylesXml } from "./character-styles.ts";
import { colours, columns, faces } from "./design.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";
import { paragraphStyles } from "./paragraph-styles.ts";
import { lineIn, sizeIn } from "./print-sizes.ts";
import { tableStylesXml } from "./table-styles.ts";

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** How documents differ: language, whether the text leaves a label column, and the size of letters. */
export type StyleOptions = {
  readonly language: Language;
  /** Whether whole parts are in the other language: then Latin letters are English in all of it. */
  readonly bilingual: boolean;
  readonly labelColumn: boolean;
  readonly print: PrintForm;
  /** Whether labels stand above their text, and a heading's number close to its title. */
  readonly stacked: boolean;
};

const pick = (pair: readonly [number, number], language: Language) =>
  language === "bn" ? pair[1] : pair[0];

const flag = (name: string, on: boolean | undefined) => (on ? `<w:${name}/>` : "");

function borderXml({ border }: ParagraphStyle): string {
  if (!border) return "";
  const line = (side: string) =>
    `<w:${side} w:val="${border.kind ?? "single"}" w:sz="${border.size}" w:space="${border.space}" w:color="${border.colour}"/>`;
  return `<w:pBdr>${line(border.side)}${border.between ? line("between") : ""}</w:pBdr>`;
}

function tabsXml({ tabs }: ParagraphStyle): string {
  if (!tabs) return "";
  const stops = tabs.map(
    ({ at, align, leader }) =>
      `<w:tab w:val="${align}"${leader ? ` w:leader="${leader}"` : ""} w:pos="${at}"/>`,
  );
  return `<w:tabs>${stops.join("")}</w:tabs>`;
}

/** A number and a title stand close where no label column sets them apart. */
const closeTab = 737;

function paragraphXml(style: ParagraphStyle, options: StyleOptions): string {
  const { language, labelColumn, print, stacked } = options;
  const before = style.before ? pick(style.before, language) : 0;
  const after = style.after ? pick(style.after, language) : 0;
  const line = lineIn(print, pick(style.line, language));
  const isNumbered = style.hanging === columns.label && style.outline !== undefined;
  if (stacked && isNumbered) {
    const tabs = [{ at: closeTab, align: "left" }] as const;
    return paragraphXml({ ...style, left: closeTab, hanging: closeTab, tabs }, options);
  }
  const beside = (indent = 0) =>
    !labelColumn && indent >= columns.label ? indent - columns.label : indent;
  const left = beside(style.left);
  const hangs = beside(style.hanging);
  const hanging = hangs ? ` w:hanging="${hangs}"` : "";
  const rule = style.exact ? "exact" : "atLeast";
  return [
    flag("keepNext", style.keepNext),
    flag("keepLines", style.keepLines),
    "<w:widowControl/>",
    borderXml(style),
    tabsXml(style),
    "<w:suppressAutoHyphens/>",
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="${rule}"/>`,
    left || hanging ? `<w:ind w:left="${left}"${hanging}/>` : "",
    style.align ? `<w:jc w:val="${style.align}"/>` : "",
    style.outline === undefined ? "" : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join("");
}

function runXml(
  { face, bold, size, colour = colours.ink }: ParagraphStyle,
  { print }: StyleOptions,
): string {
  const { latin, bengali } = faces[face];
  const fonts = `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${latin}" w:cs="${bengali}"/>`;
  const weight = bold ? "<w:b/><w:bCs/>" : "";
  const sizes = `<w:sz w:val="${sizeIn(print, size[0])}"/><w:szCs w:val="${sizeIn(print, size[1])}"/>`;
  return `${fonts}${weight}<w:color w:val="${colour}"/>${sizes}`;
}

function styleXml(id: string, style: ParagraphStyle, options: StyleOptions): string {
  const custom = id.startsWith("TS") ? ' w:customStyle="1"' : "";
  const next = id.startsWith("Heading") || id === "Title" ? '<w:next w:val="BodyText"/>' : "";
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/>${next}<w:qFormat/><w:pPr>${paragraphXml(style, options)}</w:pPr><w:rPr>${runXml(style, options)}</w:rPr></w:style>`;
}

function defaultsXml({ language, bilingual, print }: StyleOptions): string {
  const { latin, bengali } = faces.serif;
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${latin}" w:cs="${bengali}"/><w:color w:val="${colours.ink}"/><w:sz w:val="${sizeIn(print, 22)}"/><w:szCs w:val="${sizeIn(print, 22)}"/><w:lang w:val="${language === "bn" && !bilingual ? "bn-BD" : "en-GB"}" w:eastAsia="en-GB" w:bidi="bn-BD"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>`;
}

/** The styles part of a document (WordprocessingML, ISO/IEC 29500-1, 17.7). */
export function stylesXml(options: StyleOptions): string {
  const paragraphs = Object.entries(paragraphStyles).map(([id, style]) =>
    styleXml(id, style, options),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${wordNamespace}">${defaultsXml(options)}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${paragraphs.join("")}${characterStylesXml(options.print)}${tableStylesXml(options.language)}</w:styles>`;
}
