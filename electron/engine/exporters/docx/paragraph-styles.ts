import { colours, columns, type FaceName } from "./design.ts";

/** A value for Latin documents, and one for Bangla documents. */
type ByScript = readonly [latin: number, bengali: number];

/** Sizes in half points, spacing and indents in twips, borders in eighths of a point. */
export type ParagraphStyle = {
  readonly name: string;
  readonly face: FaceName;
  readonly size: ByScript;
  readonly bold?: boolean;
  readonly line: ByScript;
  /** Line heights are minimums, so that conjuncts are never cut; only writing lines are exact. */
  readonly exact?: boolean;
  readonly before?: ByScript;
  readonly after?: ByScript;
  readonly left?: number;
  readonly hanging?: number;
  readonly tabs?: readonly { readonly at: number; readonly align: "left" | "center" | "right" }[];
  readonly align?: "right" | "center";
  readonly colour?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly outline?: number;
  readonly border?: {
    readonly side: "top" | "bottom" | "left";
    readonly size: number;
    readonly colour: string;
    readonly space: number;
    /** Also between neighbours, which Word would else draw as one box. */
    readonly between?: boolean;
  };
};

const rule = { size: 4, colour: colours.rule } as const;
const label = {
  face: "sans",
  size: [19, 19],
  bold: true,
  line: [310, 380],
  keepNext: true,
} as const;
const tableText = { face: "sans", size: [19, 19], line: [260, 320] } as const;
const body = { face: "serif", size: [22, 22], line: [310, 380] } as const;
const foot = { face: "sans", size: [18, 17], line: [240, 280], colour: colours.grey } as const;
const writing = {
  face: "sans",
  size: [16, 16],
  line: [431, 431],
  exact: true,
  border: { side: "bottom", size: 4, colour: colours.writing, space: 0, between: true },
} as const;
const heading = { face: "sans", bold: true, keepNext: true, keepLines: true } as const;

/** The paragraph styles of every document, by style id. */
export const paragraphStyles = {
  Title: {
    ...heading,
    name: "Title",
    size: [46, 42],
    line: [540, 640],
    before: [283, 283],
    colour: colours.green,
  },
  Subtitle: {
    name: "Subtitle",
    face: "sans",
    size: [24, 22],
    line: [340, 380],
    after: [85, 85],
    colour: colours.grey,
    keepNext: true,
  },
  Heading1: {
    ...heading,
    name: "heading 1",
    size: [46, 42],
    line: [540, 640],
    after: [170, 170],
    colour: colours.green,
    outline: 0,
  },
  Heading2: {
    ...heading,
    name: "heading 2",
    size: [26, 25],
    line: [340, 400],
    before: [295, 227],
    after: [91, 45],
    left: columns.label,
    hanging: columns.label,
    tabs: [{ at: columns.label, align: "left" }],
    colour: colours.green,
    outline: 1,
    border: { side: "top", ...rule, space: 5 },
  },
  Heading3: {
    ...heading,
    name: "heading 3",
    size: [24, 22],
    line: [320, 360],
    before: [60, 60],
    after: [57, 57],
    left: columns.label,
    outline: 2,
  },
  Heading4: {
    ...heading,
    name: "heading 4",
    size: [21, 20],
    line: [300, 360],
    before: [60, 60],
    after: [34, 34],
    left: columns.label,
    outline: 3,
  },
  BodyText: { ...body, name: "Body Text", after: [113, 79], left: columns.label },
  ListBullet: { ...body, name: "List Bullet", after: [28, 28] },
  ListNumber: { ...body, name: "List Number", after: [28, 28] },
  Quote: {
    ...body,
    name: "Quote",
    left: columns.label + 369,
    border: { side: "left", size: 12, colour: colours.softGreen, space: 8 },
  },
  Caption: {
    ...heading,
    name: "caption",
    size: [19, 18],
    line: [260, 320],
    before: [193, 147],
    after: [79, 57],
    left: columns.label,
    hanging: columns.label,
    tabs: [{ at: columns.label, align: "left" }],
  },
  Header: {
    ...foot,
    name: "header",
    tabs: [{ at: columns.all, align: "right" }],
    border: { side: "bottom", ...rule, space: 5 },
  },
  Footer: {
    ...foot,
    name: "footer",
    tabs: [
      { at: 4819, align: "center" },
      { at: columns.all, align: "right" },
    ],
    border: { side: "top", ...rule, space: 5 },
  },
  FootnoteText: { name: "footnote text", face: "serif", size: [18, 18], line: [250, 300] },
  TSCaseHeading: {
    ...heading,
    name: "TS Case Heading",
    size: [21, 20],
    line: [300, 360],
    after: [34, 34],
  },
  TSCellText: { ...body, name: "TS Cell Text" },
  TSLabel: { ...label, name: "TS Label" },
  TSLabelGreen: { ...label, name: "TS Label Green", colour: colours.green },
  TSLabelAccent: { ...label, name: "TS Label Accent", colour: colours.accent },
  TSLabelNote: {
    name: "TS Label Note",
    face: "sans",
    size: [17, 16],
    line: [230, 270],
    colour: colours.grey,
    keepNext: true,
  },
  TSOutcome: {
    ...body,
    name: "TS Outcome",
    left: 369,
    hanging: 369,
    tabs: [{ at: 369, align: "left" }],
    keepLines: true,
  },
  TSBloomWord: {
    name: "TS Bloom Word",
    face: "sans",
    size: [17, 17],
    line: [310, 380],
    align: "right",
    colour: colours.grey,
  },
  TSKeyMessage: {
    name: "TS Key Message",
    face: "serif",
    size: [24, 24],
    bold: true,
    line: [330, 400],
    keepLines: true,
  },
  TSSource: {
    name: "TS Source",
    face: "sans",
    size: [17, 16],
    line: [240, 280],
    before: [57, 57],
    colour: colours.grey,
  },
  TSQuoteSource: {
    name: "TS Quote Source",
    face: "sans",
    size: [17, 16],
    line: [240, 280],
    after: [113, 79],
    left: columns.label + 369,
    colour: colours.grey,
  },
  TSTimelineSum: {
    ...tableText,
    name: "TS Timeline Sum",
    bold: true,
    before: [57, 57],
    left: columns.label,
  },
  TSTableText: { ...tableText, name: "TS Table Text" },
  TSTableNumber: { ...tableText, name: "TS Table Number", align: "right" },
  TSTableHead: { ...tableText, name: "TS Table Head", bold: true, keepNext: true },
  TSBarLabel: {
    ...label,
    name: "TS Bar Label",
    line: [260, 300],
    before: [170, 113],
    after: [57, 57],
    colour: colours.green,
  },
  TSBarText: { ...tableText, name: "TS Bar Text", align: "center" },
  TSBarTextWhite: {
    ...tableText,
    name: "TS Bar Text White",
    align: "center",
    colour: colours.white,
  },
  TSPlanText: { name: "TS Plan Text", face: "sans", size: [17, 17], line: [240, 270] },
  TSPlanHead: {
    name: "TS Plan Head",
    face: "sans",
    size: [17, 17],
    bold: true,
    line: [240, 270],
    keepNext: true,
  },
  TSReference: { name: "TS Reference", face: "sans", size: [18, 17], line: [250, 290] },
  TSWritingLine: { ...writing, name: "TS Writing Line" },
  TSWritingLineText: { ...writing, name: "TS Writing Line in Text", left: columns.label },
  TSInstitute: { name: "TS Institute", face: "sans", size: [24, 24], bold: true, line: [310, 360] },
  TSContext: {
    name: "TS Context",
    face: "sans",
    size: [19, 18],
    line: [260, 300],
    colour: colours.grey,
  },
  TSKind: {
    name: "TS Kind",
    face: "sans",
    size: [18, 18],
    line: [240, 280],
    align: "right",
    colour: colours.grey,
  },
  TSCode: {
    name: "TS Code",
    face: "sans",
    size: [40, 36],
    bold: true,
    line: [440, 500],
    align: "right",
    colour: colours.green,
  },
  TSPlanTitle: {
    ...heading,
    name: "TS Plan Title",
    size: [36, 33],
    line: [440, 520],
    before: [57, 28],
    after: [34, 28],
    tabs: [{ at: columns.landscape, align: "right" }],
    colour: colours.green,
    outline: 0,
  },
  TSDiagramHead: { ...tableText, name: "TS Diagram Head", bold: true },
  TSDiagramHeadWhite: {
    ...tableText,
    name: "TS Diagram Head White",
    bold: true,
    keepNext: true,
    colour: colours.white,
  },
  TSDiagramTextWhite: { ...tableText, name: "TS Diagram Text White", colour: colours.white },
  TSDiagramNumber: {
    name: "TS Diagram Number",
    face: "sans",
    size: [24, 24],
    bold: true,
    line: [280, 280],
    align: "center",
    exact: true,
    colour: colours.white,
  },
  TSDiagramLabel: {
    name: "TS Diagram Label",
    face: "sans",
    size: [17, 16],
    line: [200, 230],
    align: "center",
    exact: true,
    colour: colours.white,
  },
  TSDiagramCentre: {
    name: "TS Diagram Centre",
    face: "sans",
    size: [18, 17],
    bold: true,
    line: [220, 250],
    align: "center",
    exact: true,
    colour: colours.green,
  },
  TSHairline: { name: "TS Hairline", face: "sans", size: [2, 2], line: [20, 20], exact: true },
  TSGap: { name: "TS Gap", face: "sans", size: [4, 4], line: [200, 180], exact: true },
} as const satisfies Record<string, ParagraphStyle>;
export type ParagraphStyleId = keyof typeof paragraphStyles;
