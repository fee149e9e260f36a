import type { PrintForm } from "../../../../shared/contract/export.ts";
import { colours } from "./design.ts";
import { sizeIn } from "./print-sizes.ts";

const sized = (size: number) => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
const coloured = (colour: string) => `<w:color w:val="${colour}"/>`;
const bold = "<w:b/><w:bCs/>";
const sans =
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Noto Sans Bengali"/>';

/** Character styles by id: the name in Word, and the run properties. */
const characterStyles = {
  Strong: ["Strong", bold],
  /** Bangla has no italics: emphasis there is bold. */
  Emphasis: ["Emphasis", "<w:bCs/><w:i/>"],
  Hyperlink: ["Hyperlink", `${coloured(colours.green)}<w:u w:val="single"/>`],
  FootnoteReference: ["footnote reference", '<w:vertAlign w:val="superscript"/>'],
  TSTerm: ["TS Term", coloured(colours.grey)],
  TSNumber: ["TS Number", `${sans}${bold}${coloured(colours.green)}`],
  TSCaptionLabel: ["TS Caption Label", coloured(colours.green)],
  TSRunningCode: ["TS Running Code", `${bold}${coloured(colours.green)}`],
  TSPage: ["TS Page", `${bold}${coloured(colours.ink)}`],
  TSOtherTitle: [
    "TS Other Title",
    `<w:b w:val="0"/><w:bCs w:val="0"/>${coloured(colours.grey)}${sized(24)}`,
  ],
  TSOtherHead: [
    "TS Other Head",
    `<w:b w:val="0"/><w:bCs w:val="0"/>${coloured(colours.grey)}${sized(16)}`,
  ],
} as const satisfies Record<string, readonly [name: string, properties: string]>;
export type CharacterStyleId = keyof typeof characterStyles;

const sizePattern = /<w:(sz|szCs) w:val="(\d+)"\/>/g;

/** The character styles of the styles part, in the letters of a form of print. */
export const characterStylesXml = (print: PrintForm): string =>
  stylesOfCharacters.replace(
    sizePattern,
    (_, name: string, size: string) => `<w:${name} w:val="${sizeIn(print, Number(size))}"/>`,
  );

const stylesOfCharacters = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>',
  ...Object.entries(characterStyles).map(([id, [name, properties]]) => {
    const custom = id.startsWith("TS") ? ' w:customStyle="1"' : "";
    return `<w:style w:type="character"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${properties}</w:rPr></w:style>`;
  }),
].join("");
