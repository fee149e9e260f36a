import type { PlanModel } from "../../../../shared/composition/model.ts";
import { box, writingLines } from "./boxes.ts";
import { colours } from "./design.ts";
import type { Element } from "./element.ts";
import { wordsParagraph } from "./paragraph.ts";
import { bothParagraphs } from "./plan-text.ts";
import { sharesOf, tableOf, type Cell } from "./table.ts";
import type { Writer } from "./writer.ts";

/** Ground and ink by size of the part: the largest is the darkest. */
const shades = [
  [colours.green, "TSBarTextWhite"],
  [colours.softGreen, "TSBarText"],
  [colours.paleGreen, "TSBarText"],
  [colours.tint, "TSBarText"],
  [colours.white, "TSBarText"],
] as const;
/** Parts narrower than this share of the bar keep their number only. */
const narrow = 0.08;

/** Minutes by method as a bar whose parts are as wide as their minutes. */
export function timeBar({ label, parts }: PlanModel["timeByMethod"], writer: Writer) {
  const sum = parts.reduce((total, part) => total + part.minutes, 0);
  if (sum === 0) return [];
  const cells = parts.map((part, index): Cell => {
    const [fill, style] = shades[Math.min(index, shades.length - 1)] ?? shades[4];
    const words = part.minutes / sum < narrow ? part.label : `${part.name} ${part.label}`;
    return { children: [wordsParagraph(style, words, writer)], fill };
  });
  const grid = sharesOf(
    writer.columns.all,
    parts.map(({ minutes }) => minutes),
  );
  return [
    wordsParagraph("TSBarLabel", label, writer),
    tableOf({ style: "TSBar", grid, rows: [{ cells }] }),
  ];
}

/** What to cut, what to stretch, and room for remarks after the session. */
export function adviceBoxes(model: PlanModel, writer: Writer): readonly Element[] {
  const { ifShort, ifLong, notesAfter } = model;
  const strong = { table: "TSStrongRule", label: "TSLabelGreen", inset: false } as const;
  const thin = { table: "TSThinRule", label: "TSLabel", inset: false } as const;
  const join = ({ first, second }: { first: string; second: string }) =>
    [first, second].filter(Boolean).join(" · ");
  const advice = [
    { part: ifShort, style: strong },
    { part: ifLong, style: thin },
  ].filter(({ part }) => part.text.first || part.text.second);
  const notes = bothParagraphs("TSCellText", notesAfter.text, writer);
  return [
    ...advice.flatMap(({ part, style }) =>
      box(
        style,
        { label: join(part.label) },
        bothParagraphs("TSCellText", part.text, writer),
        writer,
      ),
    ),
    ...box(
      thin,
      { label: join(notesAfter.label), note: join(notesAfter.note) },
      notes.length ? notes : writingLines(2, "TSWritingLine", writer),
      writer,
    ),
  ];
}
