import { colours, columns } from "./design.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";
import { rule } from "./style-parts.ts";

const foot = { face: "sans", size: [18, 17], line: [240, 280], colour: colours.grey } as const;

/** The paragraph styles of masthead, head and foot, and of what stands between tables. */
export const frameStyles = {
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
  TSHairline: { name: "TS Hairline", face: "sans", size: [2, 2], line: [20, 20], exact: true },
  TSGap: { name: "TS Gap", face: "sans", size: [4, 4], line: [200, 180], exact: true },
} as const satisfies Record<string, ParagraphStyle>;
