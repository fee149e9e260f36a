import { Editor, Transforms } from "slate";
import { readers, type Audience, type Block, type Reader } from "../nodes/block.ts";
import { selectedBlocks } from "./find.ts";

/** The audience with one reader more or less; as it was where that would leave nobody. */
function withReaderToggled(audience: Audience, reader: Reader): Audience {
  const toggled = readers.filter((one) => audience.includes(one) !== (one === reader));
  return toggled.length === 0 ? audience : toggled;
}

/** Sends the block at an index to one reader more or less. */
export function toggleReaderAt(editor: Editor, index: number, reader: Reader): void {
  const block = editor.children[index] as Block | undefined;
  if (!block) return;
  const audience = withReaderToggled(block.audience, reader);
  if (audience !== block.audience) Transforms.setNodes(editor, { audience }, { at: [index] });
}

/** Sends all selected blocks to a reader, or away from it where the first already goes there. */
export function toggleReader(editor: Editor, reader: Reader): void {
  const blocks = selectedBlocks(editor);
  const isOn = blocks[0]?.[0].audience.includes(reader);
  Editor.withoutNormalizing(editor, () => {
    for (const [block, [index = 0]] of blocks) {
      if (block.audience.includes(reader) === isOn) toggleReaderAt(editor, index, reader);
    }
  });
}
