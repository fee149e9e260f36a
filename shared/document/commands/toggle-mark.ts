import { Editor } from "slate";
import type { Mark } from "../nodes/text.ts";

const opposite: Partial<Record<Mark, Mark>> = { sub: "sup", sup: "sub" };

/** True where the words at the selection carry the mark. */
function hasMark(editor: Editor, mark: Mark): boolean {
  return Editor.marks(editor)?.[mark] === true;
}

/** Gives the selected words a mark, or takes it from them. Words are either sub or sup, never both. */
export function toggleMark(editor: Editor, mark: Mark): void {
  if (hasMark(editor, mark)) return Editor.removeMark(editor, mark);
  const other = opposite[mark];
  if (other) Editor.removeMark(editor, other);
  Editor.addMark(editor, mark, true);
}
