import { colours } from "./design.ts";
import type { Element } from "./element.ts";
import { wordsParagraph } from "./paragraph.ts";
import { tableOf } from "./table.ts";
import type { TableStyleId } from "./table-styles.ts";
import type { Writer } from "./writer.ts";

export type BoxStyle = {
  readonly table: TableStyleId;
  readonly label: "TSLabel" | "TSLabelGreen" | "TSLabelAccent";
  /** Boxes with a fill or a frame keep their label off the edge; rules begin at the margin. */
  readonly inset: boolean;
};

/** Word draws a border to both sides of its edge: half of the thickest bar, in twips. */
export const halfBar = 45;

/**
 * A labelled box of two columns: the label and the smaller words under it, then the content. Where there
 * is no label column the label stands above.
 */
export function box(
  { table, label, inset }: BoxStyle,
  words: { readonly label: string; readonly note?: string },
  content: readonly Element[],
  writer: Writer,
): Element[] {
  const notes = words.note?.split("\n") ?? [];
  const labels = [
    wordsParagraph(label, words.label, writer),
    ...notes.filter(Boolean).map((note) => wordsParagraph("TSLabelNote", note, writer)),
  ];
  const indent = table === "TSKeyMessageBox" ? halfBar : 0;
  if (writer.columns.label === 0) {
    const margins = inset ? { left: 125, right: 125 } : {};
    const cells = [{ children: [...labels, ...content], margins }];
    const grid = [writer.columns.all - indent];
    return [tableOf({ style: table, grid, rows: [{ cells }], indent })];
  }
  const margins = inset ? { left: 125, right: 85 } : { right: 85 };
  const cells = [
    { children: labels, margins },
    { children: content, margins: { right: 125 } },
  ];
  const grid = [writer.columns.label - indent, writer.columns.text];
  return [tableOf({ style: table, grid, rows: [{ cells }], indent })];
}

/** Lines to write on by hand, each a paragraph of its own. */
export const writingLines = (
  count: number,
  style: "TSWritingLine" | "TSWritingLineText",
  writer: Writer,
): Element[] => Array.from({ length: count }, () => wordsParagraph(style, "", writer));

/** The frame of a picture that Word cannot show. */
export const frame = { size: 6, colour: colours.rule } as const;
