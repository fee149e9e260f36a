import { element, type Element } from "./element.ts";

/** The footnotes part as the library wrote it, with its separators only, and these notes from 1. */
export function footnotesXml(skeleton: string, notes: readonly Element[]): string {
  const written = notes.map(
    (note, index) => element("w:footnote", { "w:id": index + 1 }, note).xml,
  );
  return skeleton.replace("</w:footnotes>", () => `${written.join("")}</w:footnotes>`);
}
