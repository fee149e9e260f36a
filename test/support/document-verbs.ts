import { createEditor, Editor } from "slate";
import { readDocument } from "./document-notation.ts";
import { addColumn } from "../../shared/document/commands/add-column.ts";
import { addRow } from "../../shared/document/commands/add-row.ts";
import { insertParagraphAfter } from "../../shared/document/commands/break-block.ts";
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
import { duplicateBlock } from "../../shared/document/commands/duplicate-block.ts";
import { evenColumns, widenColumn } from "../../shared/document/commands/column-widths.ts";
import { mergeCells } from "../../shared/document/commands/merge-cells.ts";
import { move } from "../../shared/document/commands/move.ts";
import { moveBlock, moveBlocksTo } from "../../shared/document/commands/move-block.ts";
import {
  extendCells,
  goToRow,
  selectInTable,
} from "../../shared/document/commands/select-cells.ts";
import { selectedArea } from "../../shared/document/commands/table-area.ts";
import { splitCell } from "../../shared/document/commands/split-cell.ts";
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
import { withDocument } from "../../shared/document/commands/with-document.ts";
import { withShortcuts } from "../../shared/document/commands/with-shortcuts.ts";
import { createStory } from "../../shared/document/story/story.ts";
import { withRecord } from "../../shared/document/story/with-record.ts";
import type { Mark } from "../../shared/document/nodes/text.ts";

type Verb = (editor: Editor, word: string) => unknown;

const process = {
  kind: "process" as const,
  steps: ["One", "Two"].map((title) => ({ title, text: "" })),
};

/** What fixtures paste, by its name. */
export const fragments: Readonly<Record<string, string>> = {
  words: "p: pasted **words**",
  paragraphs: "p: one\np: two {fact:began}",
  heading: "h2: Pasted\np: below",
  list: "ul\n  li: one\n    ol\n      li: two\n  li: three",
  table: "table 50/50\n  row\n    cell: A\n    cell: B\n  row\n    cell columns=2: C",
  wide: "table 100\n  row\n    cell: wide\n    cell: w2\n    cell: w3\n    cell: w4",
  callout: "case\n  p: Rahima\n  ul\n    li: one",
  quote: "quote\n  p: said",
  picture: "image\np: under it",
  mixed: "p: before\ntable 50/50\n  row\n    cell: A\n    cell: B\np: after",
};

/** The verbs of an editor by the names that fixtures use; each takes one word. */
export const verbs: Readonly<Record<string, Verb>> = {
  type: (editor, text) => {
    for (const character of text) editor.insertText(character);
  },
  insert: (editor, text) => editor.insertText(text),
  enter: (editor) => editor.insertBreak(),
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
  move: (editor, direction) => move(editor, direction as "up"),
  moveBlock: (editor, direction) => moveBlock(editor, direction as "up"),
  moveTo: (editor, places) => {
    const [first = 0, count = 1, gap = 0] = places.split(" ").map(Number);
    moveBlocksTo(editor, first, count, gap);
  },
  duplicate: duplicateBlock,
  extend: (editor, direction) => extendCells(editor, direction as "up"),
  goToRow: (editor, direction) => goToRow(editor, direction as "up"),
  select: (editor, what) => selectInTable(editor, what as "row"),
  merge: mergeCells,
  split: splitCell,
  widen: (editor, by) => widenColumn(editor, Number(by)),
  even: evenColumns,
  undo: (editor) => (editor as DocumentEditor).undo(),
  redo: (editor) => (editor as DocumentEditor).redo(),
  normalise: (editor) => Editor.normalize(editor, { force: true }),
  removeBlock,
  compose: (editor, stages) => {
    const [word = ""] = stages.split(" ").slice(-1);
    editor.insertText(word);
  },
  pasteHere: (editor, name) => editor.insertFragment(readDocument(fragments[name] ?? "")),
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
  editor.selection !== null &&
  (selectedArea(editor) !== undefined || Editor.string(editor, editor.selection) !== "");

function backspace(editor: Editor): void {
  if (hasRange(editor)) editor.deleteFragment();
  else editor.deleteBackward("character");
}

/** Runs a line of a fixture, a verb and its word, as a press of a key of its own. */
export function runVerb(editor: Editor, line: string): void {
  const [name = "", ...words] = line.split(" ");
  const verb = verbs[name];
  if (!verb) throw new Error(`No verb is called ${name}`);
  editor.operations = [];
  verb(editor, words.join(" "));
}

/** An editor as the product has it, without its window. */
export function createDocumentEditor() {
  const editor = withDocument(withRecord(createEditor()));
  let now = 0;
  const story = createStory({ text: editor }, { now: () => (now += 10_000) });
  const undo = () => void story.undo();
  const redo = () => void story.redo();
  withShortcuts(editor, { apart: story.together, undo });
  return Object.assign(editor, { story, undo, redo });
}
export type DocumentEditor = ReturnType<typeof createDocumentEditor>;
