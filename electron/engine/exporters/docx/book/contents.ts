import { digitsFace } from "../design.ts";
import { element, type Child, type Element } from "../element.ts";
import { paragraphOf, settingOf } from "../paragraph.ts";
import { wordsToRuns } from "../runs.ts";
import { digitsOf, type Writer } from "../writer.ts";

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

/** The page of a bookmark; where it is not known yet, the program that opens the document counts it. */
function pageOf(bookmark: string, page: number | undefined, writer: Writer): Element[] {
  const bangla = digitsOf(writer) === "bn";
  if (bangla) writer.faces.add("digits");
  const fonts = { "w:ascii": digitsFace, "w:hAnsi": digitsFace, "w:cs": digitsFace };
  const properties = bangla ? element("w:rPr", {}, element("w:rFonts", fonts)) : null;
  return [
    fieldPart("begin", page === undefined),
    instruction(` PAGEREF ${bookmark} \\h `),
    fieldPart("separate"),
    element("w:r", {}, properties, element("w:t", {}, String(page ?? "–"))),
    fieldPart("end"),
  ];
}

/** A heading's runs with the bookmark that the contents point to. */
export const bookmarked = (name: string, index: number, runs: readonly Child[]): Child[] => [
  element("w:bookmarkStart", { "w:id": index, "w:name": name }),
  ...runs,
  element("w:bookmarkEnd", { "w:id": index }),
];

/**
 * The table of contents as Word's own field (ISO/IEC 29500-1, 17.16.5.68), already filled with the
 * headings and their pages; Word and LibreOffice can count them anew.
 */
export function contentsOf(
  entries: readonly ContentsEntry[],
  pages: readonly (number | undefined)[],
  writer: Writer,
): Element[] {
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
      ...pageOf(bookmark, pages[index], writer),
    );
    return paragraphOf(style, [
      ...(index === 0 ? opening : []),
      link,
      ...(index === entries.length - 1 ? [fieldPart("end")] : []),
    ]);
  });
}
