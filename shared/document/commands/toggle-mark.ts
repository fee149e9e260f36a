import { Editor, Text, Transforms } from "slate";
import type { Mark } from "../nodes/text.ts";
import { selectedArea, selectedRanges } from "./table-area.ts";

const opposite: Partial<Record<Mark, Mark>> = { sub: "sup", sup: "sub" };

/** True where the words at the selection carry the mark. */
function hasMark(editor: Editor, mark: Mark): boolean {
  return Editor.marks(editor)?.[mark] === true;
}

/** Gives the selected words a mark, or takes it from them. Words are either sub or sup, never both. */
export function toggleMark(editor: Editor, mark: Mark): void {
  if (hasMark(editor, mark)) return removeMark(editor, mark);
  const other = opposite[mark];
  Editor.withoutNormalizing(editor, () => {
    if (other) removeMark(editor, other);
    addMark(editor, mark);
  });
}

/** A selection of cells is a rectangle, which a range of the text is not. */
function addMark(editor: Editor, mark: Mark): void {
  if (!selectedArea(editor)) return Editor.addMark(editor, mark, true);
  for (const at of selectedRanges(editor)) {
    Transforms.setNodes(editor, { [mark]: true }, { at, match: Text.isText });
  }
}

/** Takes a mark from the selected words. */
export function removeMark(editor: Editor, mark: Mark): void {
  if (!selectedArea(editor)) return Editor.removeMark(editor, mark);
  for (const at of selectedRanges(editor)) {
    Transforms.unsetNodes(editor, mark, { at, match: Text.isText });
  }
}
