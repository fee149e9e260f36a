import { Editor, Node, Path, Range, Transforms } from "slate";
import { elementAround } from "./find.ts";

/** Takes the caret out of a link at its end: what is typed there does not belong to it, as in Word. */
export function leaveLink(editor: Editor): void {
  const { selection } = editor;
  const link = elementAround(editor, ["link"]);
  if (!selection || !link || Range.isExpanded(selection)) return;
  const next = Path.next(link[1]);
  if (!Editor.isEnd(editor, selection.anchor, link[1]) || !Node.has(editor, next)) return;
  const marks = editor.marks;
  Transforms.select(editor, Editor.start(editor, next));
  editor.marks = marks;
}
