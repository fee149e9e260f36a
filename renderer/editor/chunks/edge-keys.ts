import { Editor, Transforms } from "slate";
import type { StudioEditor } from "../studio-editor.ts";
import { showBlock } from "./show-block.ts";

function goToEdge(editor: StudioEditor, edge: "start" | "end", selects: boolean): boolean {
  const focus = Editor.point(editor, [], { edge });
  const anchor = selects ? (editor.selection?.anchor ?? focus) : focus;
  Transforms.select(editor, { anchor, focus });
  showBlock(editor, focus.path[0] ?? 0);
  return true;
}

function selectAll(editor: StudioEditor): boolean {
  Transforms.select(editor, []);
  return true;
}

/** Keys that reach as far as the text does, where the page itself has only what is near. */
export const edgeKeys = {
  "Ctrl+KeyA": selectAll,
  "Ctrl+Home": (editor: StudioEditor) => goToEdge(editor, "start", false),
  "Ctrl+End": (editor: StudioEditor) => goToEdge(editor, "end", false),
  "Ctrl+Shift+Home": (editor: StudioEditor) => goToEdge(editor, "start", true),
  "Ctrl+Shift+End": (editor: StudioEditor) => goToEdge(editor, "end", true),
} as const;
