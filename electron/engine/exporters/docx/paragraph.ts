import type { Inline } from "../../../../shared/document/nodes/inline.ts";
import { element, paragraphElement, value, type Child, type Element } from "./element.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";
import { paragraphStyles, type ParagraphStyleId } from "./paragraph-styles.ts";
import { sizeIn } from "./print-sizes.ts";
import { inlinesToRuns, wordsToRuns, type RunSetting } from "./runs.ts";
import type { Writer } from "./writer.ts";

/** Face and weight of a style's own words. */
export function settingOf(style: ParagraphStyleId): RunSetting {
  const { face, bold }: ParagraphStyle = paragraphStyles[style];
  return { face, bold };
}

/** A paragraph in a style; `properties` are what this one paragraph adds, in the order of the schema. */
export function paragraphOf(
  style: ParagraphStyleId,
  children: readonly Child[],
  ...properties: readonly Element[]
): Element {
  return paragraphElement(style, properties, children);
}

/** A paragraph of running text. */
export const textParagraph = (
  style: ParagraphStyleId,
  inlines: readonly Inline[],
  writer: Writer,
): Element => paragraphOf(style, inlinesToRuns(inlines, settingOf(style), writer));

/** A paragraph of plain words. */
export const wordsParagraph = (style: ParagraphStyleId, words: string, writer: Writer): Element =>
  paragraphOf(style, wordsToRuns(words, settingOf(style), writer));

/** Words inside a paragraph of a style, in a character style. */
export const styledRuns = (
  style: ParagraphStyleId,
  character: RunSetting["character"],
  words: string,
  writer: Writer,
): Element[] => wordsToRuns(words, { ...settingOf(style), character }, writer);

/**
 * Words inside a shape. LibreOffice reads no paragraph styles there, so what makes them legible (place,
 * colour, size) is written at the paragraph once more.
 */
export function shapeParagraph(style: ParagraphStyleId, words: string, writer: Writer): Element {
  const { size, colour, bold }: ParagraphStyle = paragraphStyles[style];
  const look = [
    bold ? element("w:b") : null,
    bold ? element("w:bCs") : null,
    element("w:color", { "w:val": colour ?? "auto" }),
    value("w:sz", sizeIn(writer.print, size[0])),
    value("w:szCs", sizeIn(writer.print, size[1])),
  ];
  const runs = wordsToRuns(words, { ...settingOf(style), look }, writer);
  return paragraphOf(style, runs, value("w:jc", "center"));
}
