import { Buffer } from "node:buffer";
import type { ScenePicture } from "../../../../../shared/deck/scene.ts";
import type { PptxContext } from "../context.ts";
import type { PptxSlide } from "../library.ts";
import { containedBox, pictureSize } from "./picture-size.ts";
import { placed } from "./text.ts";

/**
 * Puts a picture on a slide in its own proportions. The library gets only the picture's name as its
 * data: the normalising step stores each picture's bytes once, however often it is shown.
 */
export function addPicture(
  slide: PptxSlide,
  picture: ScenePicture,
  { assets }: PptxContext,
  objectName: string,
): void {
  const box = containedBox(picture.box, pictureSize(assets(picture.asset)));
  const data = `image/png;base64,${Buffer.from(picture.asset).toString("base64")}`;
  slide.addImage({ ...placed(box), objectName, altText: picture.alt, data });
}
