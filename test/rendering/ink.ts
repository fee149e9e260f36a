import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A grey picture, row by row: 0 is black, 255 white. */
export type Grey = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const dark = 160;
/** Rows of the grid in which two pictures are compared: programs place letters on whole pixels of their own. */
const gridRows = 12;

/** A page of a PDF as a grey picture. */
export async function pageOf(pdf: string, page: number, dpi: number): Promise<Grey> {
  const args = ["-gray", "-r", String(dpi), "-f", String(page), "-l", String(page), pdf];
  const options = { encoding: "buffer", maxBuffer: 200_000_000 } as const;
  const { stdout } = await run("pdftoppm", args, options);
  const [head = "", width = "", height = ""] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(stdout.subarray(0, 40).toString("latin1")) ?? [];
  return { width: Number(width), height: Number(height), pixels: stdout.subarray(head.length) };
}

const at = ({ width, pixels }: Grey, x: number, y: number) => pixels[y * width + x] ?? 255;

function crop(grey: Grey, [left, top, right, bottom]: readonly number[]): Grey {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [left, top, right, bottom];
  const width = x1 - x0;
  const pixels = Uint8Array.from({ length: width * (y1 - y0) }, (_, index) =>
    at(grey, x0 + (index % width), y0 + Math.floor(index / width)),
  );
  return { width, height: y1 - y0, pixels };
}

const hasInk = (values: Iterable<number>) => {
  for (const value of values) if (value < dark) return true;
  return false;
};
const rowOf = (grey: Grey, y: number) => grey.pixels.subarray(y * grey.width, (y + 1) * grey.width);
function* columnOf(grey: Grey, x: number) {
  for (let y = 0; y < grey.height; y += 1) yield at(grey, x, y);
}

/** Lines of ink from the top, each cropped to its ink; strokes closer than `gap` rows are one line. */
export function linesOf(grey: Grey, gap: number): readonly Grey[] {
  const inked = Array.from({ length: grey.height }, (_, y) => y).filter((y) =>
    hasInk(rowOf(grey, y)),
  );
  const bands: [number, number][] = [];
  for (const y of inked) {
    const last = bands.at(-1);
    if (last && y - last[1] <= gap) last[1] = y;
    else bands.push([y, y]);
  }
  return bands.map(([top, bottom]) => {
    const band = crop(grey, [0, top, grey.width, bottom + 1]);
    const columns = Array.from({ length: band.width }, (_, x) => x).filter((x) =>
      hasInk(columnOf(band, x)),
    );
    return crop(band, [columns[0] ?? 0, 0, (columns.at(-1) ?? 0) + 1, band.height]);
  });
}

/** Ink of a picture in a grid of cells, 0 to 1 each. */
function gridOf(grey: Grey, columns: number, rows: number): readonly number[] {
  const sums = new Float64Array(columns * rows);
  const counts = new Float64Array(columns * rows);
  for (let y = 0; y < grey.height; y += 1) {
    for (let x = 0; x < grey.width; x += 1) {
      const cell =
        Math.floor((y * rows) / grey.height) * columns + Math.floor((x * columns) / grey.width);
      sums[cell] = (sums[cell] ?? 0) + 1 - at(grey, x, y) / 255;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, cell) => sum / Math.max(1, counts[cell] ?? 0));
}

/**
 * How alike two pictures of a word are, 0 to 1: the correlation of their ink in a grid, less what their
 * proportions differ.
 */
export function likeness(one: Grey, other: Grey): number {
  const columns = Math.round((gridRows * one.width) / one.height);
  const [first, second] = [gridOf(one, columns, gridRows), gridOf(other, columns, gridRows)];
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, otherMiddle] = [mean(first), mean(second)];
  const sumOf = (f: (index: number) => number) =>
    first.reduce((sum, _, index) => sum + f(index), 0);
  const a = (index: number) => (first[index] ?? 0) - middle;
  const b = (index: number) => (second[index] ?? 0) - otherMiddle;
  const both = sumOf((index) => a(index) * b(index));
  const scale = Math.sqrt(sumOf((index) => a(index) ** 2) * sumOf((index) => b(index) ** 2));
  const shapes = [one.width / one.height, other.width / other.height];
  const stretch = Math.abs(Math.log((shapes[0] ?? 1) / (shapes[1] ?? 1)));
  return Math.max(0, both / Math.max(scale, 1e-9) - 2 * stretch);
}
