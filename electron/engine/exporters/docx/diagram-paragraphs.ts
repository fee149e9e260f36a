import { colours } from "./design.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";
import { tableText } from "./style-parts.ts";

/** The paragraph styles inside diagrams. */
export const diagramStyles = {
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
} as const satisfies Record<string, ParagraphStyle>;
