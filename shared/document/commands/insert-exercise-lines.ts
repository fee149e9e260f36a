import type { Editor } from "slate";
import { Path, Transforms } from "slate";
import type { ExerciseLines } from "../nodes/exercise-lines.ts";
import { voidChildren } from "../nodes/inline.ts";
import { elementAround } from "./find.ts";
import { insertBlock } from "./insert-block.ts";

/** Adds ruled lines for writing by hand: inside the callout with the caret, else as a block. */
export function insertExerciseLines(editor: Editor, lines = 4): void {
  const node: ExerciseLines = { type: "exercise-lines", lines, children: voidChildren() };
  const callout = elementAround(editor, ["callout"]);
  const focus = editor.selection?.focus;
  if (!callout || !focus) {
    insertBlock(editor, node);
    return;
  }
  const child = focus.path.slice(0, callout[1].length + 1);
  Transforms.insertNodes(editor, node, { at: Path.next(child), select: true });
}
