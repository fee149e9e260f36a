import type { Language } from "../../../../shared/language/language.ts";
import { escapeXml, xmlHead } from "../ooxml/xml.ts";
import { numberFormat } from "./number-formats.ts";
import { main } from "./namespaces.ts";
import type { Cell, Fill } from "./workbook.ts";

const ink = "FF1C2321";
const white = "FFFFFFFF";
/** Fills and the colour of the words on them; each pair has a contrast of at least 5:1. */
const fills: Readonly<Record<Fill, { readonly colour: string; readonly ink: string }>> = {
  tint: { colour: "FFE9F0ED", ink },
  level1: { colour: "FFE9F0ED", ink },
  level2: { colour: "FFC9DBD4", ink },
  level3: { colour: "FF9DBDB0", ink },
  level4: { colour: "FF3D7564", ink: white },
  level5: { colour: "FF0B4F3C", ink: white },
  hatched: { colour: "FFD9DEDC", ink },
};
const lines = { thin: ["thin", "FF8FA69C"], strong: ["medium", "FF0B4F3C"] } as const;

/** Every Office has these; a sheet carries no font, so Nikosh is the one that Bangla offices have. */
const faces = { latin: "Calibri", bengali: "Nikosh" } as const;
/** Bangla letters are drawn smaller on the same size. */
const banglaShare = 1.1;
const usualSize = 10;

const isBangla = ({ value }: Cell, language: Language): boolean =>
  value.type === "text" ? /\p{Script=Bengali}/u.test(value.text) : language === "bn";

function fontXml(cell: Cell, language: Language): string {
  const bangla = isBangla(cell, language);
  const size = Math.round((cell.size ?? usualSize) * (bangla ? banglaShare : 1) * 2) / 2;
  const colour = cell.fill ? fills[cell.fill].ink : ink;
  const face = bangla ? faces.bengali : faces.latin;
  return `<font>${cell.bold ? "<b/>" : ""}<sz val="${size}"/><color rgb="${colour}"/><name val="${face}"/><family val="2"/></font>`;
}

function fillXml(fill: Fill): string {
  const { colour } = fills[fill];
  return fill === "hatched"
    ? `<fill><patternFill patternType="lightUp"><fgColor rgb="FF8FA69C"/><bgColor rgb="${white}"/></patternFill></fill>`
    : `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(line: Cell["line"]): string {
  if (!line) return noBorder;
  const [style, colour] = lines[line];
  return `<border><left/><right/><top/><bottom style="${style}"><color rgb="${colour}"/></bottom><diagonal/></border>`;
}
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";

const standing = { left: "left", centre: "center", right: "right" } as const;

function alignmentXml({ align, wrap, value, rows = 1 }: Cell): string {
  const usual = value.type === "text" || value.type === "empty" ? "left" : "right";
  const vertical = rows > 1 ? "center" : "top";
  return `<alignment horizontal="${standing[align ?? usual]}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}/>`;
}

/** A text that Excel would take for a formula once somebody edits it is marked as text for good. */
const needsQuote = ({ value }: Cell): boolean =>
  value.type === "text" && /^[=+\-@']/.test(value.text);

/** A list that gives each entry a number, in the order in which they are first asked for. */
function numbered(first: readonly string[], start = 0) {
  const numbers = new Map(first.map((entry, index) => [entry, index + start]));
  return {
    entries: () => [...numbers.keys()],
    numberOf(entry: string): number {
      const known = numbers.get(entry);
      if (known !== undefined) return known;
      const number = numbers.size + start;
      numbers.set(entry, number);
      return number;
    },
  };
}

const firstOwnFormat = 164;

/** The looks that cells share. */
export type Styles = {
  /** The number of a cell's look in the part of styles. */
  readonly styleOf: (cell: Cell) => number;
  /** The part, once every cell has asked for its look. */
  readonly xml: () => string;
};

/** Collects the looks of a workbook's cells, each once (ECMA-376 part 1, 18.8). */
export function collectStyles(language: Language): Styles {
  const usual: Cell = { value: { type: "text", text: "" } };
  const fonts = numbered([fontXml(usual, language)]);
  const fillList = numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = numbered([noBorder]);
  const formats = numbered([], firstOwnFormat);
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const looks = numbered([plain]);
  const styleOf = (cell: Cell): number => {
    const font = fonts.numberOf(fontXml(cell, language));
    const fill = cell.fill ? fillList.numberOf(fillXml(cell.fill)) : 0;
    const border = borders.numberOf(borderXml(cell.line));
    const pattern = numberFormat(cell.value, language);
    const format = pattern === null ? 0 : formats.numberOf(pattern);
    const quote = needsQuote(cell) ? ' quotePrefix="1"' : "";
    return looks.numberOf(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(cell)}</xf>`,
    );
  };
  const listXml = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? "" : `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
  const xml = () => {
    const patterns = formats
      .entries()
      .map(
        (pattern, index) =>
          `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escapeXml(pattern)}"/>`,
      );
    return `${xmlHead}<styleSheet xmlns="${main}">${listXml("numFmts", patterns)}${listXml("fonts", fonts.entries())}${listXml("fills", fillList.entries())}${listXml("borders", borders.entries())}${listXml("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'])}${listXml("cellXfs", looks.entries())}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  };
  return { styleOf, xml };
}
