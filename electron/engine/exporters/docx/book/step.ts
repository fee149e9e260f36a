import type { BookPart, Voice } from "../../../../../shared/composition/book/model.ts";
import { twips } from "../design.ts";
import type { Element } from "../element.ts";
import { wordsParagraph } from "../paragraph.ts";
import type { ParagraphStyleId } from "../paragraph-styles.ts";
import { tableOf, type Row } from "../table.ts";
import type { Writer } from "../writer.ts";

const styles = {
  say: "TSSay",
  ask: "TSAsk",
  do: "TSDo",
  participants: "TSDo",
} as const satisfies Record<Voice, ParagraphStyleId>;

const voiceWidth = twips(26);

/** A step: its time and what goes with it at the left, then who says, asks and does what. */
export function stepTable(step: Extract<BookPart, { kind: "step" }>, writer: Writer): Element {
  const left = [
    wordsParagraph("TSStepTime", step.time, writer),
    ...step.notes.map((note) => wordsParagraph("TSLabelNote", note, writer)),
  ];
  const title = wordsParagraph("TSStepTitle", step.title, writer);
  const { label: labelWidth, all } = writer.columns;
  if (labelWidth === 0) return stackedStep([...left, title], step, writer);
  const margins = { right: 85 };
  const grid = [labelWidth, voiceWidth, all - labelWidth - voiceWidth];
  const head: Row = {
    cells: [
      { children: left, merge: "restart", margins },
      { children: [title], span: 2 },
    ],
  };
  const lines = step.lines.map(({ voice, label, text }): Row => ({
    cells: [
      { children: [], merge: "continue" },
      { children: [wordsParagraph("TSLabel", label, writer)], margins },
      { children: [wordsParagraph(styles[voice], text, writer)] },
    ],
  }));
  return tableOf({ style: "TSStep", grid, rows: [head, ...lines] });
}

/** The same in one column: each voice under its name. */
function stackedStep(
  head: readonly Element[],
  { lines }: Extract<BookPart, { kind: "step" }>,
  writer: Writer,
): Element {
  const said = lines.map(({ voice, label, text }): Row => ({
    cells: [
      {
        children: [
          wordsParagraph("TSLabel", label, writer),
          wordsParagraph(styles[voice], text, writer),
        ],
      },
    ],
  }));
  const rows = [{ cells: [{ children: head }] }, ...said];
  return tableOf({ style: "TSStep", grid: [writer.columns.all], rows });
}
