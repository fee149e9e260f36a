import type { Image } from "../nodes/image.ts";
import { voidChildren } from "../nodes/inline.ts";
import { attributeOf, type HtmlNode } from "./node.ts";
import { limits, pictureAsset, type PictureSource, type Reading } from "./reading.ts";
import type { Declarations } from "./style.ts";
import { readWidth } from "./widths.ts";

/** The text column of an A4 page, 17 cm, in pixels of 1/96 inch. */
export const columnPixels = 643;
/** What is smaller than this only counts visitors. */
const smallest = 3;

const dataAddress =
  /^data:(image\/(?:png|jpe?g|gif|webp|bmp|svg\+xml))(?:;[\w=-]+)*;base64,([a-z0-9+/=\s%]+)$/i;

function sourceOf(address: string): PictureSource {
  const [, mediaType, base64] = dataAddress.exec(address) ?? [];
  if (mediaType && base64) {
    return {
      kind: "data",
      mediaType: mediaType.toLowerCase(),
      base64: base64.replace(/%2B/gi, "+"),
    };
  }
  return { kind: /^https?:|^\/\//i.test(address) ? "remote" : "file" };
}

/** The share of the text column that a picture is given, in percent; the whole where nothing is said. */
function widthOf(element: HtmlNode, style: Declarations): number {
  const width = readWidth(style, attributeOf(element, "width"));
  if (!width) return 100;
  const share = width.isShare ? width.value : (width.value / columnPixels) * 100;
  return Math.min(100, Math.max(5, Math.round(share)));
}

/** A picture of a page, to be stored under its number; null for one that nobody could see. */
export function readPicture(
  element: HtmlNode,
  style: Declarations,
  reading: Reading,
): Image | null {
  const address = attributeOf(element, "src").trim();
  const sizes = [readWidth(style, attributeOf(element, "width"))?.value ?? smallest];
  const height = Number(attributeOf(element, "height") || smallest);
  if (!address || sizes.some((size) => size < smallest) || height < smallest) return null;
  if (reading.pictures.length >= limits.pictures) return leaveOut(reading);
  const alt = attributeOf(element, "alt").trim();
  reading.pictures.push({ source: sourceOf(address), alt });
  return {
    type: "image",
    asset: pictureAsset(reading.pictures.length - 1),
    alt,
    caption: "",
    width: widthOf(element, style),
    children: voidChildren(),
  };
}

function leaveOut(reading: Reading): null {
  const index = reading.problems.findIndex(({ kind }) => kind === "pictures-left-out");
  const known = reading.problems[index];
  const count = known?.kind === "pictures-left-out" ? known.count + 1 : 1;
  const problem = { kind: "pictures-left-out", count } as const;
  if (index < 0) reading.problems.push(problem);
  else reading.problems[index] = problem;
  return null;
}
