import type { Callout, CalloutKind } from "../../../../shared/document/nodes/callout.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { box, writingLines, type BoxStyle } from "./boxes.ts";
import type { Element } from "./element.ts";
import { listToParagraphs } from "./list.ts";
import { textParagraph, wordsParagraph } from "./paragraph.ts";
import type { Writer } from "./writer.ts";

const framed: BoxStyle = { table: "TSCase", label: "TSLabel", inset: true };
const thin: BoxStyle = { table: "TSThinRule", label: "TSLabel", inset: false };

const boxStyles = {
  "key-message": { table: "TSKeyMessageBox", label: "TSLabelAccent", inset: true },
  activity: thin,
  case: framed,
  definition: { table: "TSStrongRule", label: "TSLabelGreen", inset: false },
  law: thin,
  "facilitator-note": { table: "TSFacilitatorNote", label: "TSLabel", inset: true },
} as const satisfies Record<CalloutKind, BoxStyle>;

/** A callout as a box of its kind; its title stands above its words. */
export function calloutToBox(
  callout: Callout,
  words: { readonly label: string; readonly note: string },
  writer: Writer,
): Element[] {
  const style = callout.kind === "key-message" ? "TSKeyMessage" : "TSCellText";
  const title = callout.title ? [wordsParagraph("TSCaseHeading", callout.title, writer)] : [];
  const content = callout.children.flatMap((child): Element[] => {
    switch (child.type) {
      case "paragraph":
        return [textParagraph(style, child.children, writer)];
      case "list":
        return listToParagraphs(child, writer, { place: "cell" });
      case "exercise-lines":
        return writingLines(child.lines, "TSWritingLine", writer);
      default:
        return assertNever(child);
    }
  });
  return box(boxStyles[callout.kind], words, [...title, ...content], writer);
}
