import type { Masthead } from "../../../../shared/composition/model.ts";
import type { Element } from "./element.ts";
import { closed } from "./flow.ts";
import { twips } from "./design.ts";
import { logoRun } from "./image.ts";
import { paragraphOf, wordsParagraph } from "./paragraph.ts";
import { tableOf, type Cell } from "./table.ts";
import type { Writer } from "./writer.ts";

/** The logo's side in millimetres, and the width of its cell in twips. */
const logoSide = 15;
const logoWidth = twips(19);

/** The logo, fitted into its square; nothing where there is none that Word can show. */
function logoCell(logo: string, institute: string, writer: Writer): Cell[] {
  if (!logo) return [];
  const run = logoRun(logo, { side: logoSide, description: institute }, writer);
  return run ? [{ children: [paragraphOf("TSContext", [run])], anchor: "bottom" }] : [];
}

/** The head of the first page: who issues it, for which course, what it is and its code. */
export function mastheadToHeader(
  masthead: Masthead,
  setting: { readonly width: number; readonly second?: string },
  writer: Writer,
): readonly Element[] {
  const { institute, address, context, kind, code } = masthead;
  const right = Math.round(setting.width * 0.32);
  const lines = [setting.second, address, context].filter(Boolean);
  const left = {
    children: [
      wordsParagraph("TSInstitute", institute, writer),
      ...lines.map((line) => wordsParagraph("TSContext", line ?? "", writer)),
    ],
    anchor: "bottom" as const,
  };
  const side = {
    children: [wordsParagraph("TSKind", kind, writer), wordsParagraph("TSCode", code, writer)],
    anchor: "bottom" as const,
  };
  const logo = logoCell(masthead.logo, institute, writer);
  const grid = [
    ...logo.map(() => logoWidth),
    setting.width - right - logo.length * logoWidth,
    right,
  ];
  return closed([tableOf({ style: "TSMasthead", grid, rows: [{ cells: [...logo, left, side] }] })]);
}
