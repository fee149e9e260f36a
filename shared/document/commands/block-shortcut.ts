import { Editor, Range, Transforms } from "slate";
import { textBlockAround } from "./find.ts";
import { insertPageBreak } from "./insert-page-break.ts";
import { toggleList } from "./toggle-list.ts";
import { toggleQuote } from "./toggle-quote.ts";
import { turnInto } from "./turn-into.ts";

type Style = (editor: Editor) => void;

const bulleted: Style = (editor) => toggleList(editor, "bulleted");
const numbered: Style = (editor) => toggleList(editor, "numbered");

/** What signs of Markdown at the start of a paragraph mean; ১। is how numbers stand in Bangla texts. */
const styles: Readonly<Record<string, Style>> = {
  "#": (editor) => turnInto(editor, 1),
  "##": (editor) => turnInto(editor, 2),
  "###": (editor) => turnInto(editor, 3),
  "####": (editor) => turnInto(editor, 4),
  "-": bulleted,
  "*": bulleted,
  "+": bulleted,
  "•": bulleted,
  "1.": numbered,
  "1)": numbered,
  "১.": numbered,
  "১)": numbered,
  "১।": numbered,
  ">": toggleQuote,
  "---": insertPageBreak,
  "***": insertPageBreak,
};

/** The change that the signs before the caret ask for, where there is nothing else before it. */
export function blockShortcut(editor: Editor, ending: " " | ""): (() => void) | undefined {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return undefined;
  const entry = textBlockAround(editor);
  if (!entry || entry[0].type !== "paragraph") return undefined;
  const before = { anchor: Editor.start(editor, entry[1]), focus: selection.anchor };
  const typed = Editor.string(editor, before);
  const style = typed.endsWith(ending)
    ? styles[typed.slice(0, typed.length - ending.length)]
    : null;
  if (!style || (style === insertPageBreak && entry[1].length > 1)) return undefined;
  return () => {
    Transforms.delete(editor, { at: before });
    style(editor);
  };
}

/** The change where the paragraph is only the signs of a page break, which Enter confirms too. */
export function pageBreakShortcut(editor: Editor): (() => void) | undefined {
  const path = textBlockAround(editor)?.[1];
  const isRule = path && ["---", "***"].includes(Editor.string(editor, path));
  return isRule ? blockShortcut(editor, "") : undefined;
}
