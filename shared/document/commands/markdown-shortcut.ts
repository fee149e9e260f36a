import { Editor, Range, Transforms } from "slate";
import { voidChildren } from "../nodes/inline.ts";
import { textBlockAround } from "./find.ts";
import { insertParagraphAfter } from "./break-block.ts";
import { insertBlock } from "./insert-block.ts";
import { toggleList } from "./toggle-list.ts";
import { toggleQuote } from "./toggle-quote.ts";
import { turnInto } from "./turn-into.ts";

const styles: Readonly<Record<string, (editor: Editor) => void>> = {
  "#": (editor) => turnInto(editor, 1),
  "##": (editor) => turnInto(editor, 2),
  "###": (editor) => turnInto(editor, 3),
  "####": (editor) => turnInto(editor, 4),
  "-": (editor) => toggleList(editor, "bulleted"),
  "*": (editor) => toggleList(editor, "bulleted"),
  "1.": (editor) => toggleList(editor, "numbered"),
  "১.": (editor) => toggleList(editor, "numbered"),
  ">": toggleQuote,
  "---": addPageBreak,
};

/**
 * Called when a space is typed: where the paragraph has nothing but a sign of Markdown before the caret,
 * the sign goes and the paragraph becomes what it means. Gives whether it did.
 */
export function markdownShortcut(editor: Editor): boolean {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return false;
  const entry = textBlockAround(editor);
  if (!entry || entry[0].type !== "paragraph") return false;
  const before = { anchor: Editor.start(editor, entry[1]), focus: selection.anchor };
  const style = styles[Editor.string(editor, before)];
  if (!style || (entry[1].length > 1 && style === addPageBreak)) return false;
  Transforms.delete(editor, { at: before });
  style(editor);
  return true;
}

function addPageBreak(editor: Editor): void {
  insertBlock(editor, { type: "page-break", children: voidChildren() });
  insertParagraphAfter(editor);
}
