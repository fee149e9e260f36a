import type { DiagramData, DiagramKind } from "../../../../../shared/document/nodes/diagram.ts";
import type { Element } from "../element.ts";
import { wordsParagraph } from "../paragraph.ts";
import type { ParagraphStyleId } from "../paragraph-styles.ts";
import type { Writer } from "../writer.ts";

/** Draws one kind of diagram; `description` is what a screen reader says of it. */
export type Drawer<Kind extends DiagramKind> = (
  data: Extract<DiagramData, { kind: Kind }>,
  description: string,
  writer: Writer,
) => readonly Element[];

/** Words as a paragraph, or nothing where there are none. */
export const wordsOrNothing = (
  style: ParagraphStyleId,
  words: string,
  writer: Writer,
): readonly Element[] => (words ? [wordsParagraph(style, words, writer)] : []);
