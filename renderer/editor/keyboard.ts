import { Editor, Transforms } from "slate";
import type { Language } from "../../shared/language/language.ts";
import { readers } from "../../shared/document/nodes/block.ts";
import type { Mark } from "../../shared/document/nodes/text.ts";
import { insertParagraphAfter } from "../../shared/document/commands/break-block.ts";
import { indentItem } from "../../shared/document/commands/indent-item.ts";
import { widenColumn } from "../../shared/document/commands/column-widths.ts";
import { duplicateBlock } from "../../shared/document/commands/duplicate-block.ts";
import { move } from "../../shared/document/commands/move.ts";
import { moveBlock } from "../../shared/document/commands/move-block.ts";
import { moveCaret } from "../../shared/document/commands/move-caret.ts";
import { moveToCell } from "../../shared/document/commands/move-to-cell.ts";
import { outdentItem } from "../../shared/document/commands/outdent-item.ts";
import { selectedItems } from "../../shared/document/commands/selected-items.ts";
import { toggleReader } from "../../shared/document/commands/set-audience.ts";
import { setCallout } from "../../shared/document/commands/set-callout.ts";
import { toggleList } from "../../shared/document/commands/toggle-list.ts";
import { toggleMark } from "../../shared/document/commands/toggle-mark.ts";
import { toggleQuote } from "../../shared/document/commands/toggle-quote.ts";
import { turnInto } from "../../shared/document/commands/turn-into.ts";
import type { TextKey } from "../i18n/key-words.ts";
import { nameOfKey } from "../ui/keys.ts";
import { edgeKeys } from "./chunks/edge-keys.ts";
import { columnStep } from "./table/column-borders.ts";
import { pressArrow } from "./table/table-keys.ts";
import { blocksOf, type StudioEditor } from "./studio-editor.ts";

/** What keys can ask of the screen around the editor. */
export type PaneActions = {
  readonly goToCounterpart: (from: Language) => void;
};

type Command = (editor: StudioEditor, language: Language, actions: PaneActions) => void;
/** Gives false where the key means nothing at the caret: the browser does with it what it does. */
type CommandInPlace = (editor: StudioEditor) => boolean;
type KeyInPlace = "Tab" | "Shift+Tab";
type ArrowKey = `Arrow${string}` | `Shift+Arrow${string}`;

const marked =
  (mark: Mark): Command =>
  (editor) =>
    toggleMark(editor, mark);
const goOver: Command = (_, language, actions) => actions.goToCounterpart(language);

/** Every key of a text. What they do stands in words, for the list of all keys, in key-words.ts. */
const commands: Readonly<Record<Exclude<TextKey, KeyInPlace>, Command>> = {
  "Ctrl+KeyB": marked("bold"),
  "Ctrl+KeyI": marked("italic"),
  "Ctrl+KeyU": marked("underline"),
  "Ctrl+Shift+KeyX": marked("strike"),
  "Ctrl+Shift+KeyH": marked("highlight"),
  "Ctrl+Equal": marked("sub"),
  "Ctrl+Shift+Equal": marked("sup"),
  "Ctrl+KeyZ": (editor) => editor.undo(),
  "Ctrl+KeyY": (editor) => editor.redo(),
  "Ctrl+Shift+KeyZ": (editor) => editor.redo(),
  "Ctrl+Shift+Digit0": (editor) => turnInto(editor, "paragraph"),
  "Ctrl+Shift+Digit1": (editor) => turnInto(editor, 1),
  "Ctrl+Shift+Digit2": (editor) => turnInto(editor, 2),
  "Ctrl+Shift+Digit3": (editor) => turnInto(editor, 3),
  "Ctrl+Shift+Digit4": (editor) => turnInto(editor, 4),
  "Ctrl+Shift+Digit7": (editor) => toggleList(editor, "numbered"),
  "Ctrl+Shift+Digit8": (editor) => toggleList(editor, "bulleted"),
  "Ctrl+Shift+Digit9": (editor) => toggleQuote(editor),
  "Ctrl+Shift+KeyK": (editor) => setCallout(editor, "key-message"),
  "Ctrl+Enter": (editor) => insertParagraphAfter(editor),
  "Alt+ArrowUp": (editor) => move(editor, "up"),
  "Alt+ArrowDown": (editor) => move(editor, "down"),
  "Alt+Shift+ArrowUp": (editor) => moveBlock(editor, "up"),
  "Alt+Shift+ArrowDown": (editor) => moveBlock(editor, "down"),
  "Alt+Shift+ArrowLeft": (editor) => widenColumn(editor, -columnStep),
  "Alt+Shift+ArrowRight": (editor) => widenColumn(editor, columnStep),
  "Ctrl+KeyD": (editor) => duplicateBlock(editor),
  "Alt+Digit1": (editor) => toggleReader(editor, readers[0]),
  "Alt+Digit2": (editor) => toggleReader(editor, readers[1]),
  "Alt+Digit3": (editor) => toggleReader(editor, readers[2]),
  "Alt+ArrowLeft": goOver,
  "Alt+ArrowRight": goOver,
};

/** The arrows and edges do what they do in every text, which needs no words. */
const commandsInPlace: Readonly<Record<KeyInPlace | ArrowKey, CommandInPlace>> = {
  ...edgeKeys,
  Tab: (editor) => tab(editor, 1),
  "Shift+Tab": (editor) => tab(editor, -1),
  ArrowLeft: (editor) => moveCaret(editor, "backward"),
  ArrowRight: (editor) => moveCaret(editor, "forward"),
  ArrowUp: (editor) => pressArrow(editor, "up", false),
  ArrowDown: (editor) => pressArrow(editor, "down", false) || leaveDownwards(editor),
  "Shift+ArrowUp": (editor) => pressArrow(editor, "up", true),
  "Shift+ArrowDown": (editor) => pressArrow(editor, "down", true),
  "Shift+ArrowLeft": (editor) => pressArrow(editor, "left", true),
  "Shift+ArrowRight": (editor) => pressArrow(editor, "right", true),
};

/** Does what a key means in an editor. Gives false where it is to be typed. */
export function pressKey(
  editor: StudioEditor,
  key: KeyboardEvent,
  language: Language,
  actions: PaneActions,
): boolean {
  const name = nameOfKey(key);
  const inPlace = (commandsInPlace as Readonly<Record<string, CommandInPlace>>)[name];
  if (inPlace) return inPlace(editor);
  const command = (commands as Readonly<Record<string, Command>>)[name];
  command?.(editor, language, actions);
  return command !== undefined;
}

/** Tab moves on in a table and indents in a list; elsewhere it leaves the text, as everywhere. */
function tab(editor: StudioEditor, step: 1 | -1): boolean {
  if (selectedItems(editor).length > 0)
    return step === 1 ? indentItem(editor) : outdentItem(editor);
  return moveToCell(editor, step === 1 ? "next" : "previous");
}

/** Below a table, box or picture that ends the text there is always a line to write on. */
function leaveDownwards(editor: StudioEditor): boolean {
  const { selection } = editor;
  const last = blocksOf(editor).at(-1);
  if (!selection || !last || ["paragraph", "heading", "list"].includes(last.type)) return false;
  const isLast = selection.focus.path[0] === editor.children.length - 1;
  if (!isLast || !Editor.isEnd(editor, selection.focus, [])) return false;
  Transforms.collapse(editor, { edge: "end" });
  insertParagraphAfter(editor);
  return true;
}
