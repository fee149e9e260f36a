import type { Box } from "../scene.ts";
import type { Place } from "../template.ts";

/** Rows under each other, as the outcomes and the points to remember stand. */
export type RowPlaces = {
  readonly text: Place;
  readonly pitch: number;
  readonly wanted: number;
  readonly most: number;
};

/** The box of a place in row `index` of `count`: up to `wanted` rows keep their pitch, more share it. */
export function rowBox(
  [x, y, width, height]: Place["box"],
  rows: RowPlaces,
  index: number,
  count: number,
): Box {
  const share = Math.min(1, rows.wanted / count);
  const gap = rows.pitch - rows.text.box[3];
  const pitch = share === 1 ? rows.pitch : rows.pitch * share;
  return { x, y: y + pitch * index, width, height: share === 1 ? height : pitch - gap * share };
}

/** Cuts rows into slides of at most `most` rows on which all of them fit, evenly filled. */
export function rowParts<Row>(
  rows: readonly Row[],
  most: number,
  fits: (part: readonly Row[]) => boolean,
): Row[][] {
  for (let slides = Math.ceil(rows.length / most) || 1; slides < rows.length; slides += 1) {
    const size = Math.ceil(rows.length / slides);
    const parts = Array.from({ length: slides }, (_, part) =>
      rows.slice(part * size, (part + 1) * size),
    ).filter((part) => part.length > 0);
    if (parts.every(fits)) return parts;
  }
  return rows.length === 0 ? [[]] : rows.map((row) => [row]);
}
