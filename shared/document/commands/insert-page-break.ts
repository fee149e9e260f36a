import type { Editor } from "slate";
import { voidChildren } from "../nodes/inline.ts";
import { insertParagraphAfter } from "./break-block.ts";
import { insertBlock } from "./insert-block.ts";

/** Starts a new page in the handout; writing goes on after it. */
export function insertPageBreak(editor: Editor): void {
  insertBlock(editor, { type: "page-break", children: voidChildren() });
  insertParagraphAfter(editor);
}
