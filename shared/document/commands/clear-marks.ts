import { Editor } from "slate";
import { marks } from "../nodes/text.ts";
import { removeMark } from "./toggle-mark.ts";

/** Makes the selected words plain. */
export function clearMarks(editor: Editor): void {
  Editor.withoutNormalizing(editor, () => {
    for (const mark of marks) removeMark(editor, mark);
  });
}
