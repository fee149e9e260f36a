import { colours } from "./design.ts";

/** What several paragraph styles have in common. */
export const rule = { size: 4, colour: colours.rule } as const;
export const tableText = { face: "sans", size: [19, 19], line: [260, 320] } as const;
export const heading = { face: "sans", bold: true, keepNext: true, keepLines: true } as const;
export const label = {
  face: "sans",
  size: [19, 19],
  bold: true,
  line: [310, 380],
  keepNext: true,
} as const;
