import { Editor, type NodeEntry } from "slate";
import { isOfType, textBlockTypes, type TextBlock } from "./find.ts";
import { selectedRanges } from "./table-area.ts";

/** Every paragraph, heading and list item text that the selection touches, in order. */
export function selectedTextBlocks(editor: Editor): readonly NodeEntry<TextBlock>[] {
  return selectedRanges(editor).flatMap((range) => {
    const at = Editor.unhangRange(editor, range, { voids: true });
    const match = (node: unknown): node is TextBlock => isOfType(node as never, ...textBlockTypes);
    return Array.from(Editor.nodes<TextBlock>(editor, { at, match }));
  });
}
