import type { Language } from "../../../../shared/language/language.ts";
import { colours } from "./design.ts";

type Side = "top" | "left" | "bottom" | "right" | "insideH" | "insideV";
/** Sizes in eighths of a point. */
type Line = readonly [size: number, colour: string, kind?: "double"];
type TableStyle = {
  readonly name: string;
  readonly borders?: Partial<Record<Side, Line>>;
  readonly fill?: string;
  /** Left and right cell margins in twips. */
  readonly sides?: readonly [left: number, right: number];
  /** Top and bottom cell margins in twips, for Latin and for Bangla, where they differ from the rest. */
  readonly vertical?: readonly [latin: number, bengali: number];
  /** A shaded head row, and a bold first column. */
  readonly head?: boolean;
};

const strong: Line = [8, colours.green];
const rule: Line = [4, colours.rule];
const cell = [125, 125] as const;
const none = [0, 0] as const;

/** The tables and boxes of every document; each box has a label and a rule of its own kind. */
const tableStyles = {
  TSTable: {
    name: "TS Table",
    borders: { top: strong, bottom: strong, insideH: rule },
    sides: cell,
    head: true,
  },
  TSPlan: {
    name: "TS Plan Full",
    vertical: [45, 34],
    borders: { top: strong, bottom: strong, insideH: rule, insideV: rule },
    sides: [85, 57],
    head: true,
  },
  TSMasthead: { name: "TS Masthead", borders: { bottom: [18, colours.green] }, sides: none },
  TSKeyValue: {
    name: "TS Key Value",
    borders: { top: strong, bottom: strong, insideH: rule },
    sides: [0, 85],
  },
  TSKeyValueDense: {
    name: "TS Key Value Dense",
    borders: { top: strong, bottom: strong, insideH: rule },
    sides: [0, 85],
    vertical: [23, 17],
  },
  TSOutcomes: {
    name: "TS Outcomes",
    borders: { top: strong, bottom: strong },
    fill: colours.tint,
    sides: none,
  },
  TSKeyMessageBox: {
    name: "TS Key Message Box",
    borders: { left: [36, colours.accent] },
    fill: colours.accentTint,
    sides: none,
  },
  TSCase: {
    name: "TS Case",
    borders: {
      top: [6, colours.ink],
      left: [6, colours.ink],
      bottom: [6, colours.ink],
      right: [6, colours.ink],
    },
    sides: none,
  },
  TSFacilitatorNote: {
    name: "TS Facilitator Note",
    borders: { left: [6, colours.ink, "double"] },
    sides: none,
  },
  TSStrongRule: { name: "TS Strong Rule", borders: { top: [12, colours.green] }, sides: none },
  TSThinRule: { name: "TS Thin Rule", borders: { top: rule }, sides: none },
  TSStep: { name: "TS Step", borders: { top: rule }, sides: none, vertical: [40, 34] },
  TSItem: { name: "TS Item", borders: { top: rule }, sides: none, vertical: [40, 34] },
  TSLayout: { name: "TS Layout", sides: none, vertical: [0, 0] },
  TSBar: {
    name: "TS Bar",
    borders: {
      top: [6, colours.green],
      left: [6, colours.green],
      bottom: [6, colours.green],
      right: [6, colours.green],
      insideV: [6, colours.green],
    },
    sides: [57, 57],
  },
  TSDiagram: { name: "TS Diagram", sides: cell },
  TSColumns: { name: "TS Columns", sides: none, vertical: [0, 0] },
} as const satisfies Record<string, TableStyle>;
export type TableStyleId = keyof typeof tableStyles;

/** The order of borders that the schema asks for. */
const sides = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;

function bordersXml(borders: TableStyle["borders"]): string {
  const lines = sides.flatMap((side) => {
    const line = borders?.[side];
    return line
      ? [
          `<w:${side} w:val="${line[2] ?? "single"}" w:sz="${line[0]}" w:space="0" w:color="${line[1]}"/>`,
        ]
      : [];
  });
  return lines.length ? `<w:tblBorders>${lines.join("")}</w:tblBorders>` : "";
}

const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

/** Head row and first column of data tables. */
const headXml = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${colours.green}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${colours.green}"/></w:tcBorders>${shade(colours.tint)}</w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>`;

function marginsXml([left, right]: readonly [number, number], vertical: number): string {
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  return `<w:tblCellMar>${margin("top", vertical)}${margin("left", left)}${margin("bottom", vertical)}${margin("right", right)}</w:tblCellMar>`;
}

function tableStyleXml(id: string, style: TableStyle, language: Language): string {
  const [latin, bengali] = style.vertical ?? [74, 57];
  const vertical = language === "bn" ? bengali : latin;
  const margins = marginsXml(style.sides ?? none, vertical);
  const fill = style.fill ? `<w:tcPr>${shade(style.fill)}</w:tcPr>` : "";
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="TableNormal"/><w:tblPr>${bordersXml(style.borders)}${margins}</w:tblPr>${fill}${style.head ? headXml : ""}</w:style>`;
}

/** The table styles of the styles part. */
export function tableStylesXml(language: Language): string {
  const base = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${marginsXml([108, 108], 0)}</w:tblPr></w:style>`;
  return (
    base +
    Object.entries(tableStyles)
      .map(([id, style]) => tableStyleXml(id, style, language))
      .join("")
  );
}
