import type { Editor } from "slate";
import type { Image } from "../nodes/image.ts";
import { voidChildren } from "../nodes/inline.ts";
import { insertBlock } from "./insert-block.ts";

type Picture = Pick<Image, "asset" | "alt"> & Partial<Pick<Image, "width">>;

/** Adds a stored picture, in the text's full width where no width is given. */
export function insertImage(editor: Editor, picture: Picture): void {
  insertBlock(editor, {
    type: "image",
    caption: "",
    width: 100,
    ...picture,
    children: voidChildren(),
  });
}
