import { Editor, Transforms, type Path } from "slate";
import type { Heading } from "../nodes/heading.ts";
import { itemToParagraph } from "./outdent-item.ts";
import { selectedTextBlocks } from "./selected-text-blocks.ts";

export type TextStyle = "paragraph" | Heading["level"];

/** Makes the selected text blocks paragraphs or headings. Inside other blocks words stay paragraphs. */
export function turnInto(editor: Editor, style: TextStyle): void {
  Editor.withoutNormalizing(editor, () => {
    const blocks = selectedTextBlocks(editor).map(([, path]) => Editor.pathRef(editor, path));
    for (const reference of blocks) {
      const path = reference.current;
      if (path) turnBlock(editor, path, style);
      reference.unref();
    }
  });
}

function turnBlock(editor: Editor, path: Path, style: TextStyle): void {
  const reference = Editor.pathRef(editor, path);
  const [node] = Editor.node(editor, path);
  if ("type" in node && node.type === "list-item-text") itemToParagraph(editor, path.slice(0, -1));
  const at = reference.unref();
  if (!at) return;
  if (style === "paragraph" || at.length > 1) {
    Transforms.setNodes(editor, { type: "paragraph" }, { at });
    Transforms.unsetNodes<Heading>(editor, "level", { at });
    return;
  }
  Transforms.setNodes(editor, { type: "heading", level: style }, { at });
}
