import { Editor } from "slate";
import { marks } from "../nodes/text.ts";

/** Makes the selected words plain. */
export function clearMarks(editor: Editor): void {
  for (const mark of marks) Editor.removeMark(editor, mark);
}
