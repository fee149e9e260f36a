import { Editor } from "slate";
import { marks } from "../nodes/text.ts";
import { hasMark } from "./toggle-mark.ts";

/** Makes the selected words plain. */
export function clearMarks(editor: Editor): void {
  for (const mark of marks) if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
}
