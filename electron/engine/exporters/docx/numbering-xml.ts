import { languages, type Language } from "../../../../shared/language/language.ts";
import { colours, columns, digitsFace } from "./design.ts";
import { wordNamespace } from "./styles-xml.ts";
import type { ListPlace, NumberedList } from "./writer.ts";

const step = 369;
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const places = ["text", "cell"] as const satisfies readonly ListPlace[];

/** The list numbers of bullets; numbered lists follow them in the order in which they were met. */
export const bulletNumber = (place: ListPlace): number => places.indexOf(place) + 1;
export const listNumber = (index: number): number => places.length + 1 + index;

function levelXml(level: number, format: string, text: string, run: string, offset: number) {
  const left = offset + step * (level + 1);
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${step}"/></w:pPr><w:rPr>${run}</w:rPr></w:lvl>`;
}

function bulletsXml(offset: number): string {
  const run = `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri" w:hint="default"/><w:color w:val="${colours.green}"/><w:sz w:val="26"/><w:szCs w:val="26"/>`;
  return levels.map((level) => levelXml(level, "bullet", "•", run, offset)).join("");
}

/** Word counts in Latin digits only: in Bangla documents a face draws them as Bangla ones. */
function numbersXml(offset: number, digits: Language): string {
  const face = digits === "bn" ? digitsFace : "Calibri";
  const run = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/><w:b/><w:bCs/><w:color w:val="${colours.green}"/>`;
  return levels.map((level) => levelXml(level, "decimal", `%${level + 1}`, run, offset)).join("");
}

const abstractXml = (id: number, content: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${content}</w:abstractNum>`;

/** Numbered lists differ by place and by digits. */
const abstractOf = ({ place, digits }: NumberedList): number =>
  places.length * (1 + languages.indexOf(digits)) + places.indexOf(place);

function numberXml(list: NumberedList, index: number): string {
  const restarts = levels.map(
    (level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${listNumber(index)}"><w:abstractNumId w:val="${abstractOf(list)}"/>${restarts.join("")}</w:num>`;
}

/** The numbering part: bullets and numbers for the text column and for cells; every list counts from one. */
export function numberingXml(lists: readonly NumberedList[], labelColumn: boolean): string {
  const offset = (place: ListPlace) => (place === "text" && labelColumn ? columns.label : 0);
  const bulletAbstracts = places.map((place, id) => abstractXml(id, bulletsXml(offset(place))));
  const numberAbstracts = languages.flatMap((digits) =>
    places.map((place) =>
      abstractXml(abstractOf({ place, digits }), numbersXml(offset(place), digits)),
    ),
  );
  const bullets = places.map(
    (place, id) =>
      `<w:num w:numId="${bulletNumber(place)}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${wordNamespace}">`,
    ...bulletAbstracts,
    ...numberAbstracts,
    ...bullets,
    ...lists.map(numberXml),
    "</w:numbering>",
  ].join("");
}
