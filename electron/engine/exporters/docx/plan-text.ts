import type { PlanText } from "../../../../shared/composition/model.ts";
import type { Element } from "./element.ts";
import { paragraphOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import type { ParagraphStyleId } from "./paragraph-styles.ts";
import type { Writer } from "./writer.ts";

/** A text in the first language, and under it in grey in the second. */
export function bothParagraphs(
  style: ParagraphStyleId,
  text: PlanText,
  writer: Writer,
): readonly Element[] {
  const first = text.first ? [wordsParagraph(style, text.first, writer)] : [];
  if (!text.second) return first;
  return [...first, paragraphOf(style, styledRuns(style, "TSTerm", text.second, writer))];
}

/** Words in bold by their character style. */
export const strongParagraph = (style: ParagraphStyleId, words: string, writer: Writer): Element =>
  paragraphOf(style, styledRuns(style, "Strong", words, writer));
