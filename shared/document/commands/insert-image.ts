import type { Editor } from "slate";
import type { Image } from "../nodes/image.ts";
import { voidChildren } from "../nodes/inline.ts";
import { insertBlock } from "./insert-block.ts";

/** Adds a stored picture in the text's full width. */
export function insertImage(editor: Editor, picture: Pick<Image, "asset" | "alt">): void {
  insertBlock(editor, {
    type: "image",
    caption: "",
    width: 100,
    ...picture,
    children: voidChildren(),
  });
}
