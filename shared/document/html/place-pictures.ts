import type { BlockNode } from "../nodes/block.ts";
import type { Image } from "../nodes/image.ts";
import { pictureAsset } from "./reading.ts";

/** A stored picture, and the share of the text column that it fills at its own size, in percent. */
export type StoredPicture = { readonly asset: string; readonly naturalWidth: number };

/**
 * Blocks with their pictures in place. For one that could not be had stands a marked line that says so,
 * made of its description.
 */
export function placePictures(
  blocks: readonly BlockNode[],
  stored: readonly (StoredPicture | null)[],
  missing: (alt: string) => string,
): BlockNode[] {
  const byName = new Map(stored.map((picture, index) => [pictureAsset(index), picture]));
  return blocks.map((block) => {
    if (block.type !== "image" || !byName.has(block.asset)) return block;
    const picture = byName.get(block.asset);
    return picture ? placed(block, picture) : absent(missing(block.alt));
  });
}

const placed = (image: Image, { asset, naturalWidth }: StoredPicture): Image => ({
  ...image,
  asset,
  width: Math.min(image.width, Math.max(5, naturalWidth)),
});

const absent = (text: string): BlockNode => ({
  type: "paragraph",
  children: [{ text, highlight: true }],
});
