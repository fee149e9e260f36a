import { element, type Child, type Element } from "../element.ts";
import { paragraphOf, settingOf } from "../paragraph.ts";
import { wordsToRuns } from "../runs.ts";
import type { Writer } from "../writer.ts";

/** A heading that the contents name; `level` 1 is a chapter, 2 a session. */
export type ContentsEntry = {
  readonly bookmark: string;
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: string;
};

const tab = () => element("w:r", {}, element("w:tab"));
const fieldPart = (type: "begin" | "separate" | "end", dirty = false) =>
  element(
    "w:r",
    {},
    element("w:fldChar", { "w:fldCharType": type, ...(dirty ? { "w:dirty": "true" } : {}) }),
  );
const instruction = (text: string) =>
  element("w:r", {}, element("w:instrText", { "xml:space": "preserve" }, text));

/** The page of a bookmark, counted anew by the program that opens the document. */
const pageOf = (bookmark: string): Element[] => [
  fieldPart("begin", true),
  instruction(` PAGEREF ${bookmark} \\h `),
  fieldPart("separate"),
  element("w:r", {}, element("w:t", {}, "–")),
  fieldPart("end"),
];

/** A heading's runs with the bookmark that the contents point to. */
export const bookmarked = (name: string, index: number, runs: readonly Child[]): Child[] => [
  element("w:bookmarkStart", { "w:id": index, "w:name": name }),
  ...runs,
  element("w:bookmarkEnd", { "w:id": index }),
];

/**
 * The table of contents as Word's own field (ISO/IEC 29500-1, 17.16.5.68), already filled with the
 * headings; Word and LibreOffice count the pages.
 */
export function contentsOf(entries: readonly ContentsEntry[], writer: Writer): Element[] {
  return entries.map(({ bookmark, level, number, title }, index) => {
    const style = level === 1 ? "TOC1" : "TOC2";
    const opening = [
      fieldPart("begin"),
      instruction(` TOC \\o "1-2" \\h \\z `),
      fieldPart("separate"),
    ];
    const link = element(
      "w:hyperlink",
      { "w:anchor": bookmark, "w:history": 1 },
      ...wordsToRuns(number, settingOf(style), writer),
      tab(),
      ...wordsToRuns(title, settingOf(style), writer),
      tab(),
      ...pageOf(bookmark),
    );
    return paragraphOf(style, [
      ...(index === 0 ? opening : []),
      link,
      ...(index === entries.length - 1 ? [fieldPart("end")] : []),
    ]);
  });
}
