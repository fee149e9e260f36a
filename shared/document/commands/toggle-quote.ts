import type { Editor } from "slate";
import { elementAround } from "./find.ts";
import { unwrapBox } from "./unwrap-box.ts";
import { wrapBlocks } from "./wrap-blocks.ts";

/** Makes the selected blocks a quotation; a quotation becomes paragraphs again. */
export function toggleQuote(editor: Editor): void {
  const around = elementAround(editor, ["quote"]);
  if (around) unwrapBox(editor, around[1]);
  else wrapBlocks(editor, { type: "quote", source: "", children: [] });
}
