import { calloutLabel } from "../../../../shared/composition/labels.ts";
import type { BlockNode, BlockType } from "../../../../shared/document/nodes/block.ts";
import { writingLines } from "./boxes.ts";
import { calloutToBox } from "./callout.ts";
import { tableToTable } from "./data-table.ts";
import { diagramToDrawing } from "./diagrams/diagram.ts";
import { element, type Element } from "./element.ts";
import { imageToPicture } from "./image.ts";
import { listToParagraphs } from "./list.ts";
import { textParagraph, wordsParagraph } from "./paragraph.ts";
import type { Writer } from "./writer.ts";

type Writers = {
  readonly [Type in BlockType]: (
    block: Extract<BlockNode, { type: Type }>,
    writer: Writer,
  ) => readonly Element[];
};

const writers = {
  paragraph: (block, writer) => [textParagraph("BodyText", block.children, writer)],
  heading: (block, writer) => [textParagraph(`Heading${block.level}`, block.children, writer)],
  list: (block, writer) => listToParagraphs(block, writer, { place: "text" }),
  table: tableToTable,
  image: imageToPicture,
  callout: (block, writer) =>
    calloutToBox(block, { label: calloutLabel(block.kind, writer.language), note: "" }, writer),
  quote: (block, writer) => [
    ...block.children.map((child) => textParagraph("Quote", child.children, writer)),
    ...(block.source ? [wordsParagraph("TSQuoteSource", block.source, writer)] : []),
  ],
  "exercise-lines": (block, writer) => writingLines(block.lines, "TSWritingLineText", writer),
  "page-break": () => [
    element("w:p", {}, element("w:r", {}, element("w:br", { "w:type": "page" }))),
  ],
  diagram: diagramToDrawing,
} as const satisfies Writers;

/** A block as paragraphs and tables of the document's body. */
export function blockToElements(block: BlockNode, writer: Writer): readonly Element[] {
  const write = writers[block.type] as (block: BlockNode, writer: Writer) => readonly Element[];
  return write(block, writer);
}
