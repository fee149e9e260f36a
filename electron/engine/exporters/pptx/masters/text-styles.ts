import type { Place } from "../../../../../shared/deck/template.ts";
import { colourName, typefaceOf } from "../build/theme-names.ts";
import type { PptxContext } from "../context.ts";
import { escapeXml } from "../xml.ts";
import { colourXml, facesXml } from "./shape-xml.ts";

const alignments = { left: "l", center: "ctr", right: "r" } as const;
const emuPerPoint = 12_700;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Each deeper level of a list is this much smaller, down to the place's smallest size. */
const levelStep = 2;

/** Character properties of a place: size, weight, colour, faces. */
function characterXml(place: Place, size: number, { template }: PptxContext): string {
  const fill = colourXml(colourName(template, template.colours[place.colour]));
  const faces = facesXml(typefaceOf(template, template.faces[place.face], "latin"));
  return `<a:defRPr sz="${size * 100}" b="${place.bold ? 1 : 0}" kern="1200"><a:solidFill>${fill}</a:solidFill>${faces}</a:defRPr>`;
}

function spacingXml({ template, language }: PptxContext, kind: "list" | "plain"): string {
  const { line, after } = template.spacing[kind][language];
  return `<a:lnSpc><a:spcPct val="${line * 1_000}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`;
}

/** A plain first level, as titles and feet have it. */
export function plainLevelXml(place: Place, context: PptxContext): string {
  const size = place.size[context.language].normal;
  const characters = characterXml(place, size, context);
  return `<a:lvl1pPr marL="0" indent="0" algn="${alignments[place.align]}" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${spacingXml(context, "plain")}<a:buNone/>${characters}</a:lvl1pPr>`;
}

function listLevelXml(place: Place, level: number, context: PptxContext): string {
  const { bullet, colours } = context.template;
  const { normal, minimum } = place.size[context.language];
  const indent = Math.round(bullet.indent * emuPerPoint);
  const size = Math.max(minimum, normal - (level - 1) * levelStep);
  const colour = colourXml(colourName(context.template, colours[bullet.colour]));
  const mark = `<a:buClr>${colour}</a:buClr><a:buSzPct val="${Math.round(bullet.scale * 100_000)}"/><a:buFont typeface="Arial"/><a:buChar char="${escapeXml(bullet.text)}"/>`;
  return `<a:lvl${level}pPr marL="${indent * level}" indent="${-indent}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${spacingXml(context, "list")}${mark}${characterXml(place, size, context)}</a:lvl${level}pPr>`;
}

/** All nine levels of a list. */
export const listLevelsXml = (place: Place, context: PptxContext): string =>
  levels.map((level) => listLevelXml(place, level, context)).join("");

/** All nine levels of text outside placeholders. */
export function otherLevelsXml(): string {
  const fill = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
  const faces = facesXml("+mn-lt");
  return levels
    .map(
      (level) =>
        `<a:lvl${level}pPr marL="${(level - 1) * 457_200}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200">${fill}${faces}</a:defRPr></a:lvl${level}pPr>`,
    )
    .join("");
}
