import type { BookPart, Voice } from "../../../../../shared/composition/book/model.ts";
import { columns, twips } from "../design.ts";
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
const grid = [columns.label, voiceWidth, columns.all - columns.label - voiceWidth];

/** A step: its time and what goes with it at the left, then who says, asks and does what. */
export function stepTable(step: Extract<BookPart, { kind: "step" }>, writer: Writer): Element {
  const left = [
    wordsParagraph("TSStepTime", step.time, writer),
    ...step.notes.map((note) => wordsParagraph("TSLabelNote", note, writer)),
  ];
  const title = wordsParagraph("TSStepTitle", step.title, writer);
  const margins = { right: 85 };
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
