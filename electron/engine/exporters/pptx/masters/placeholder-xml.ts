import type { SceneText } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";
import type { Language } from "../../../../../shared/language/language.ts";
import { colourName } from "../build/theme-names.ts";
import type { Placeholder } from "../tags.ts";
import { escapeXml, languageTag } from "../xml.ts";
import { bodyXml, boxXml, colourXml, levelXml } from "./shape-xml.ts";

/** How much of a line Office gives the parts of a foot. */
const footSizes: Readonly<Record<string, string>> = {
  dt: "half",
  ftr: "quarter",
  sldNum: "quarter",
};

/** `p:ph` with its attributes. */
export function placeholderTag({ type, index }: Placeholder): string {
  const size = footSizes[type];
  return `<p:ph type="${type}"${size ? ` sz="${size}"` : ""}${index === null ? "" : ` idx="${index}"`}/>`;
}

const slideNumberField = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

/** A run as a field that PowerPoint counts itself. */
export const slideNumberXml = (runProperties: string, shown: string): string =>
  `<a:fld id="${slideNumberField}" type="slidenum">${runProperties}<a:t>${shown}</a:t></a:fld>`;

const prompts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  title: { en: "Title", bn: "শিরোনাম" },
  ctrTitle: { en: "Title", bn: "শিরোনাম" },
  subTitle: { en: "Subtitle", bn: "উপশিরোনাম" },
  body: { en: "Text", bn: "লেখা" },
};

function promptXml(type: string, language: Language): string {
  const tag = languageTag[language];
  if (type === "sldNum") return `<a:p>${slideNumberXml(`<a:rPr lang="${tag}"/>`, "‹#›")}</a:p>`;
  const prompt = prompts[type]?.[language];
  if (!prompt) return `<a:p><a:endParaRPr lang="${tag}"/></a:p>`;
  return `<a:p><a:r><a:rPr lang="${tag}"/><a:t>${escapeXml(prompt)}</a:t></a:r></a:p>`;
}

type PlaceholderShape = {
  readonly id: number;
  readonly text: SceneText;
  readonly placeholder: Placeholder;
};

/** A layout's or master's placeholder, set as the given text is set. */
export function placeholderXml(
  { id, text, placeholder }: PlaceholderShape,
  template: Template,
  language: Language,
): string {
  const [paragraph] = text.paragraphs;
  const level = paragraph ? levelXml({ paragraph, face: text.face, template }) : "";
  const ground = text.fill
    ? `<a:solidFill>${colourXml(colourName(template, text.fill))}</a:solidFill>`
    : "";
  const identity = `<p:cNvPr id="${id}" name="${escapeXml(text.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderTag(placeholder)}</p:nvPr>`;
  const shape = `${boxXml(text.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground}`;
  const body = `${bodyXml(text.inset, text.anchor)}<a:lstStyle>${level}</a:lstStyle>${promptXml(placeholder.type, language)}`;
  return `<p:sp><p:nvSpPr>${identity}</p:nvSpPr><p:spPr>${shape}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}
