import type { BookModel } from "../../../../shared/composition/book/model.ts";
import type { HandoutModel } from "../../../../shared/composition/model.ts";
import { picturesFolder } from "../markdown/blocks.ts";
import { bookToMarkdown, handoutToMarkdown, type MarkdownText } from "../markdown/document.ts";
import type { DocumentTools, MadeDocument } from "../made-document.ts";

/** The text with its pictures beside it. Throws ASSET_MISSING. */
function withPictures({ text, pictures }: MarkdownText, { assets }: DocumentTools): MadeDocument {
  return {
    type: "with-pictures",
    bytes: Buffer.from(text, "utf8"),
    pictures: new Map([...pictures].map((name) => [`${picturesFolder}/${name}`, assets(name)])),
  };
}

export const handoutMarkdown = (models: readonly HandoutModel[], tools: DocumentTools) =>
  withPictures(handoutToMarkdown(models), tools);
export const bookMarkdown = (models: readonly BookModel[], tools: DocumentTools) =>
  withPictures(bookToMarkdown(models), tools);
