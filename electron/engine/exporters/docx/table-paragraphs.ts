import { colours, columns } from "./design.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";
import { heading, label, tableText } from "./style-parts.ts";

/** The paragraph styles of cells: tables, bars and plans. */
export const tableTextStyles = {
  TSTimelineSum: {
    ...tableText,
    name: "TS Timeline Sum",
    bold: true,
    before: [57, 57],
    left: columns.label,
  },
  TSTableText: { ...tableText, name: "TS Table Text" },
  TSBlockText: { ...tableText, name: "TS Block Text", keepNext: true },
  TSTableNumber: { ...tableText, name: "TS Table Number", align: "right" },
  TSTableHead: { ...tableText, name: "TS Table Head", bold: true, keepNext: true },
  TSTableHeadNumber: {
    ...tableText,
    name: "TS Table Head Number",
    bold: true,
    keepNext: true,
    align: "right",
  },
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
} as const satisfies Record<string, ParagraphStyle>;
