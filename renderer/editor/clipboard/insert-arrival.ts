import { Editor, Path, Range, Transforms, type Descendant } from "slate";
import { textBlockAround } from "../../../shared/document/commands/find.ts";
import type { BlockNode } from "../../../shared/document/nodes/block.ts";
import type { StudioEditor } from "../studio-editor.ts";

/** Puts what has come in place of a range, as one step of undo, and gives where it stands. */
export function insertArrival(
  editor: StudioEditor,
  at: Range | null,
  blocks: readonly BlockNode[],
): Range | null {
  let came: Range | null = null;
  editor.story.together(() => {
    Transforms.select(editor, at ?? Editor.end(editor, []));
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const caret = editor.selection?.focus;
    const path = textBlockAround(editor)?.[1];
    const isAtStart = caret && path && Editor.isStart(editor, caret, path);
    const place = isAtStart && !Path.equals(path, []) ? path : null;
    editor.insertFragment(blocks as Descendant[]);
    const focus = editor.selection?.focus;
    const anchor = place ? Editor.start(editor, place) : caret;
    if (anchor && focus) came = { anchor, focus };
  });
  return came;
}
