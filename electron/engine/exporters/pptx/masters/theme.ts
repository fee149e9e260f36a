import type { Template } from "../../../../../shared/deck/template.ts";
import { textOf } from "../parts.ts";
import { escapeXml } from "../xml.ts";
import type { Step } from "../normalise/step.ts";

function coloursXml({ theme }: Template): string {
  const colours: readonly (readonly [string, string])[] = [
    ["dk1", theme.dk1],
    ["lt1", theme.lt1],
    ["dk2", theme.dk2],
    ["lt2", theme.lt2],
    ...theme.accents.map((accent, index) => [`accent${index + 1}`, accent] as const),
    ["hlink", theme.link],
    ["folHlink", theme.followed],
  ];
  const each = colours.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  return `<a:clrScheme name="${escapeXml(theme.name)}">${each.join("")}</a:clrScheme>`;
}

function fontXml(tag: string, { latin, bengali }: Template["faces"]["text"]): string {
  const bangla = escapeXml(bengali);
  return `<a:${tag}><a:latin typeface="${escapeXml(latin)}"/><a:ea typeface=""/><a:cs typeface="${bangla}"/><a:font script="Beng" typeface="${bangla}"/></a:${tag}>`;
}

function fontsXml({ faces, theme }: Template): string {
  const fonts = fontXml("majorFont", faces.title) + fontXml("minorFont", faces.text);
  return `<a:fontScheme name="${escapeXml(theme.name)}">${fonts}</a:fontScheme>`;
}

const slideTheme = "ppt/theme/theme1.xml";
/** The notes master must not share the slides' theme part. */
export const notesTheme = "ppt/theme/theme2.xml";

/** Theme colours and faces are the template's; the complex script face is Bangla's (the library: none). */
export const setTheme: Step = (parts, { context: { template } }) => {
  const xml = textOf(parts, slideTheme)
    .replace(/ name="Office Theme">/, () => ` name="${escapeXml(template.theme.name)}">`)
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, () => coloursXml(template))
    .replace(/<a:fontScheme[\s\S]*?<\/a:fontScheme>/, () => fontsXml(template))
    .replace(/<a:extLst>[\s\S]*?<\/a:extLst>/, "");
  return new Map([...parts, [slideTheme, xml], [notesTheme, xml]]);
};
