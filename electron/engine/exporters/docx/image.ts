import { ImageRun } from "docx";
import type { Image } from "../../../../shared/document/nodes/image.ts";
import { frame } from "./boxes.ts";
import { columns } from "./design.ts";
import type { Element } from "./element.ts";
import { paragraphOf, wordsParagraph } from "./paragraph.ts";
import { pictureSize } from "./picture-size.ts";
import { tableOf } from "./table.ts";
import { nextDrawing, type Writer } from "./writer.ts";

/** The library counts in pixels of 1/96 inch. */
const columnPixels = (columns.text / 1440) * 96;
const kinds = { png: "png", jpg: "jpg", gif: "gif" } as const;
const isKind = (ending: string): ending is keyof typeof kinds => ending in kinds;

/**
 * A picture in the text column, in percent of its width. Word shows PNG, JPEG and GIF; of any other
 * picture the frame and its words remain. Throws ASSET_MISSING where it is not stored.
 */
export function imageToPicture(image: Image, writer: Writer): Element[] {
  const bytes = writer.assets(image.asset);
  const ending = image.asset.slice(image.asset.lastIndexOf(".") + 1);
  const size = pictureSize(bytes);
  if (!size || !isKind(ending)) return emptyFrame(image, writer);
  const width = Math.round((columnPixels * image.width) / 100);
  const run = new ImageRun({
    type: kinds[ending],
    data: Buffer.from(bytes),
    transformation: { width, height: Math.round((width * size.height) / size.width) },
    altText: {
      name: image.caption || image.alt,
      description: image.alt,
      id: String(nextDrawing(writer)),
    },
  });
  return [paragraphOf("BodyText", [run as unknown as Element])];
}

function emptyFrame(image: Image, writer: Writer): Element[] {
  const cell = {
    children: [wordsParagraph("TSSource", image.alt || image.caption, writer)],
    borders: { top: frame, left: frame, bottom: frame, right: frame },
    margins: { left: 125, right: 125 },
  };
  const rows = [{ cells: [cell], height: 850 }];
  return [tableOf({ style: "TSLayout", grid: [columns.text], rows, indent: writer.textIndent })];
}
