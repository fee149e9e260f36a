import type { PictureSize } from "./picture-size.ts";

/** The text column of an A4 page and the height beside its margins, at 220 dots an inch. */
const most = { width: Math.round((17 / 2.54) * 220), height: Math.round((25 / 2.54) * 220) };
/** Beyond this a picture is not decoded: four bytes a pixel, two copies, on a PC with 4 GB. */
const mostPixels = 40_000_000;
/** A file of more bytes than this is worth another look, even where its size is right. */
const heavy = 1_500_000;

/** What is to be done with a picture before it is stored. */
export type PicturePlan =
  | { readonly kind: "keep" }
  | { readonly kind: "redraw"; readonly width: number; readonly height: number }
  | { readonly kind: "refuse"; readonly megapixels: number };

const isTurned = ({ orientation }: PictureSize): boolean => orientation >= 5;

/** Pictures larger than a page needs are made smaller, turned ones upright, and the huge refused. */
export function planPicture(size: PictureSize, bytes: number): PicturePlan {
  if (size.width * size.height > mostPixels) {
    return { kind: "refuse", megapixels: Math.round((size.width * size.height) / 1_000_000) };
  }
  const [width, height] = isTurned(size) ? [size.height, size.width] : [size.width, size.height];
  const scale = Math.min(1, most.width / width, most.height / height);
  const isRight = scale === 1 && size.orientation === 1 && bytes <= heavy;
  if (isRight && size.type !== "webp" && size.type !== "bmp") return { kind: "keep" };
  if (size.type === "gif" && scale === 1) return { kind: "keep" };
  const shown = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return { kind: "redraw", width: shown(width), height: shown(height) };
}

const fewColours = 600;

/**
 * True for drawings, screenshots and charts, which PNG keeps sharp and small; false for photographs.
 * `pixels` are samples of red, green, blue and alpha.
 */
export function isFlatArt(pixels: Uint8ClampedArray): boolean {
  const colours = new Set<number>();
  for (let index = 0; index + 3 < pixels.length; index += 4) {
    if ((pixels[index + 3] ?? 255) < 250) return true;
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index, index + 3);
    colours.add((red << 16) | (green << 8) | blue);
  }
  return colours.size < Math.min(fewColours, pixels.length / 4 / 3);
}
