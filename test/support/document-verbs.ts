import { Editor } from "slate";
import { addColumn } from "../../shared/document/commands/add-column.ts";
import { addRow } from "../../shared/document/commands/add-row.ts";
import { breakBlock, insertParagraphAfter } from "../../shared/document/commands/break-block.ts";
import { clearMarks } from "../../shared/document/commands/clear-marks.ts";
import { indentItem } from "../../shared/document/commands/indent-item.ts";
import { insertDiagram } from "../../shared/document/commands/insert-diagram.ts";
import { insertExerciseLines } from "../../shared/document/commands/insert-exercise-lines.ts";
import { insertImage } from "../../shared/document/commands/insert-image.ts";
import {
  insertCrossReference,
  insertFact,
  insertFootnote,
} from "../../shared/document/commands/insert-inline.ts";
import { insertPageBreak } from "../../shared/document/commands/insert-page-break.ts";
import { insertTable } from "../../shared/document/commands/insert-table.ts";
import { moveBlock } from "../../shared/document/commands/move-block.ts";
import { moveCaret } from "../../shared/document/commands/move-caret.ts";
import { moveToCell } from "../../shared/document/commands/move-to-cell.ts";
import { outdentItem } from "../../shared/document/commands/outdent-item.ts";
import { removeBlock } from "../../shared/document/commands/remove-block.ts";
import { removeColumn } from "../../shared/document/commands/remove-column.ts";
import { removeRow } from "../../shared/document/commands/remove-row.ts";
import { toggleReader } from "../../shared/document/commands/set-audience.ts";
import { setCallout } from "../../shared/document/commands/set-callout.ts";
import { removeLink, setLink } from "../../shared/document/commands/set-link.ts";
import { toggleHeader } from "../../shared/document/commands/toggle-header.ts";
import { toggleList } from "../../shared/document/commands/toggle-list.ts";
import { toggleMark } from "../../shared/document/commands/toggle-mark.ts";
import { toggleQuote } from "../../shared/document/commands/toggle-quote.ts";
import { turnInto } from "../../shared/document/commands/turn-into.ts";
import type { Mark } from "../../shared/document/nodes/text.ts";

type Verb = (editor: Editor, word: string) => unknown;

const process = {
  kind: "process" as const,
  steps: ["One", "Two"].map((title) => ({ title, text: "" })),
};

/** The verbs of an editor by the names that fixtures use; each takes one word. */
export const verbs: Readonly<Record<string, Verb>> = {
  type: (editor, text) => {
    for (const character of text) editor.insertText(character);
  },
  insert: (editor, text) => editor.insertText(text),
  enter: breakBlock,
  backspace: (editor) => backspace(editor),
  delete: (editor) =>
    hasRange(editor) ? editor.deleteFragment() : editor.deleteForward("character"),
  left: (editor) => moveCaret(editor, "backward"),
  right: (editor) => moveCaret(editor, "forward"),
  tab: (editor) => indentItem(editor) || moveToCell(editor, "next"),
  untab: (editor) => outdentItem(editor) || moveToCell(editor, "previous"),
  paragraphAfter: insertParagraphAfter,
  turnInto: (editor, style) =>
    turnInto(editor, style === "paragraph" ? style : (Number(style) as 1 | 2 | 3 | 4)),
  bulleted: (editor) => toggleList(editor, "bulleted"),
  numbered: (editor) => toggleList(editor, "numbered"),
  quote: toggleQuote,
  callout: (editor, kind) => setCallout(editor, kind as "activity"),
  mark: (editor, mark) => toggleMark(editor, mark as Mark),
  clearMarks,
  table: (editor, size) => {
    const [rows, columns] = size.split("x").map(Number);
    insertTable(editor, rows, columns);
  },
  row: (editor, side) => addRow(editor, side as "above"),
  column: (editor, side) => addColumn(editor, side as "left"),
  removeRow,
  removeColumn,
  header: (editor, which) => toggleHeader(editor, which as "headerRow"),
  lines: (editor, count) => insertExerciseLines(editor, Number(count)),
  pageBreak: insertPageBreak,
  image: (editor, alt) => insertImage(editor, { asset: `${"0".repeat(64)}.png`, alt }),
  diagram: (editor) => insertDiagram(editor, process),
  fact: insertFact,
  footnote: insertFootnote,
  session: (editor, session) => insertCrossReference(editor, { kind: "session", session }),
  link: setLink,
  removeLink,
  reader: (editor, reader) => toggleReader(editor, reader as "slide"),
  move: (editor, direction) => moveBlock(editor, direction as "up"),
  removeBlock,
  paste: (editor) => {
    const fragment = editor.getFragment();
    editor.selection = null;
    Editor.withoutNormalizing(editor, () => {
      editor.select(Editor.end(editor, []));
      editor.insertFragment(fragment);
    });
  },
};

const hasRange = (editor: Editor): boolean =>
  editor.selection !== null && Editor.string(editor, editor.selection) !== "";

function backspace(editor: Editor): void {
  if (hasRange(editor)) editor.deleteFragment();
  else editor.deleteBackward("character");
}

/** Runs a line of a fixture: a verb and its word. */
export function runVerb(editor: Editor, line: string): void {
  const [name = "", ...words] = line.split(" ");
  const verb = verbs[name];
  if (!verb) throw new Error(`No verb is called ${name}`);
  verb(editor, words.join(" "));
}
