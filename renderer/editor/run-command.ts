import { Editor, Transforms } from "slate";
import { ReactEditor } from "slate-react";
import type { StudioEditor } from "./studio-editor.ts";

/** Runs a command of the tool bar or inspector and gives the caret back to the text. */
export function runCommand(editor: StudioEditor, command: (editor: StudioEditor) => void): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  command(editor);
  requestAnimationFrame(() => ReactEditor.focus(editor));
}
