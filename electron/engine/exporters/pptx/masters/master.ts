import { boxOf } from "../../../../../shared/deck/text/text-box.ts";
import type { Place } from "../../../../../shared/deck/template.ts";
import { colourName } from "../build/theme-names.ts";
import type { PptxContext } from "../context.ts";
import { textOf } from "../parts.ts";
import type { Placeholder } from "../tags.ts";
import { languageTag, xmlHead } from "../xml.ts";
import type { Step } from "../normalise/step.ts";
import { colourMap, namespaces, treeHead } from "./namespaces.ts";
import { placeholderTag, slideNumberXml } from "./placeholder-xml.ts";
import { bodyXml, boxXml, colourXml } from "./shape-xml.ts";
import { listLevelsXml, otherLevelsXml, plainLevelXml } from "./text-styles.ts";

const masterPart = "ppt/slideMasters/slideMaster1.xml";

type MasterPlace = {
  readonly name: string;
  readonly place: Place;
  readonly placeholder: Placeholder;
  readonly style: string;
  readonly content: string;
};

function placeXml(
  { name, place, placeholder, style, content }: MasterPlace,
  index: number,
): string {
  const identity = `<p:cNvPr id="${index + 2}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderTag(placeholder)}</p:nvPr>`;
  const shape = `${boxXml(boxOf(place.box))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const body = `${bodyXml(place.inset, place.anchor)}<a:lstStyle>${style}</a:lstStyle><a:p>${content}</a:p>`;
  return `<p:sp><p:nvSpPr>${identity}</p:nvSpPr><p:spPr>${shape}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

/** Title, text and foot, where the template's content slides have them. */
function masterPlaces(context: PptxContext): MasterPlace[] {
  const { places, masters } = context.template;
  const { footer, date, number } = masters.content;
  const tag = languageTag[context.language];
  const typed = (text: string) => `<a:r><a:rPr lang="${tag}"/><a:t>${text}</a:t></a:r>`;
  const words = context.language === "bn" ? ["শিরোনাম", "লেখা"] : ["Title", "Text"];
  const foot = (name: string, place: Place | null, placeholder: Placeholder, content: string) =>
    place ? [{ name, place, placeholder, content, style: plainLevelXml(place, context) }] : [];
  return [
    {
      name: "Title",
      place: places.title,
      placeholder: { type: "title", index: null },
      style: "",
      content: typed(words[0] ?? ""),
    },
    {
      name: "Text",
      place: places.bullets.body,
      placeholder: { type: "body", index: 1 },
      style: "",
      content: typed(words[1] ?? ""),
    },
    ...foot("Date", date, { type: "dt", index: 2 }, `<a:endParaRPr lang="${tag}"/>`),
    ...foot("Footer", footer, { type: "ftr", index: 3 }, `<a:endParaRPr lang="${tag}"/>`),
    ...foot(
      "Slide number",
      number,
      { type: "sldNum", index: 4 },
      slideNumberXml(`<a:rPr lang="${tag}"/>`, "‹#›"),
    ),
  ];
}

function textStyles(context: PptxContext): string {
  const { places } = context.template;
  const title = `<p:titleStyle>${plainLevelXml(places.title, context)}</p:titleStyle>`;
  const body = `<p:bodyStyle>${listLevelsXml(places.bullets.body, context)}</p:bodyStyle>`;
  return `<p:txStyles>${title}${body}<p:otherStyle>${otherLevelsXml()}</p:otherStyle></p:txStyles>`;
}

/**
 * The slide master is the template's: its background, real placeholders, and text styles for every
 * level (the library writes an empty master with Office's 2007 styles). The list of layouts stays.
 */
export const writeMaster: Step = (parts, { context }) => {
  const layouts = /<p:sldLayoutIdLst>[\s\S]*?<\/p:sldLayoutIdLst>/.exec(textOf(parts, masterPart));
  const { colours, masters } = context.template;
  const ground = colourXml(colourName(context.template, colours[masters.content.background]));
  const background = `<p:bg><p:bgPr><a:solidFill>${ground}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const shapes = masterPlaces(context).map(placeXml).join("");
  const xml = `${xmlHead}<p:sldMaster ${namespaces}><p:cSld>${background}<p:spTree>${treeHead}${shapes}</p:spTree></p:cSld>${colourMap}${layouts?.[0] ?? ""}<p:hf hdr="0"/>${textStyles(context)}</p:sldMaster>`;
  return new Map([...parts, [masterPart, xml]]);
};
