import type { Masthead } from "../../../../shared/composition/model.ts";
import type { Element } from "./element.ts";
import { closed } from "./flow.ts";
import { wordsParagraph } from "./paragraph.ts";
import { tableOf } from "./table.ts";
import type { Writer } from "./writer.ts";

/** The head of the first page: who issues it, for which course, what it is and its code. */
export function mastheadToHeader(
  masthead: Masthead,
  setting: { readonly width: number; readonly second?: string },
  writer: Writer,
): readonly Element[] {
  const { institute, context, kind, code } = masthead;
  const right = Math.round(setting.width * 0.32);
  const lines = [setting.second, context].filter(Boolean);
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
  const grid = [setting.width - right, right];
  return closed([tableOf({ style: "TSMasthead", grid, rows: [{ cells: [left, side] }] })]);
}
