import { normalSize, sizesOf, type Canvas } from "../canvas.ts";
import type { SceneText } from "../scene.ts";
import { bulletsOf, plain } from "../text/paragraph.ts";
import { fittedText, largestFitting } from "../text/sizes.ts";
import { splitToFit } from "../text/split.ts";
import { textBox, withAir } from "../text/text-box.ts";
import type { BodySize } from "./layouter.ts";

export type Column = { readonly title: string; readonly points: readonly string[] };
export type Columns = readonly [Column, Column];

function bodies(canvas: Canvas, columns: Columns, size: number): SceneText[] {
  return canvas.template.places.columns.bodies.map((place, index) =>
    textBox(canvas, place, bulletsOf(columns[index]?.points ?? []), {
      role: "body",
      name: index === 0 ? "Left points" : "Right points",
      size,
    }),
  );
}

function heads(canvas: Canvas, columns: Columns): SceneText[] {
  const places = canvas.template.places.columns.heads;
  const fitted = places.map((place, index) =>
    fittedText(canvas, place, [plain(columns[index]?.title ?? "")], {
      role: "body",
      name: index === 0 ? "Left heading" : "Right heading",
    }),
  );
  const sizes = fitted.map((head) => head.paragraphs[0]?.runs[0]?.size);
  const size = Math.min(...sizes.map((each) => each ?? normalSize(canvas, places[0])));
  return places.map((place, index) =>
    textBox(canvas, place, [plain(columns[index]?.title ?? "")], {
      role: "body",
      name: fitted[index]?.name ?? "",
      size,
    }),
  );
}

/** Both columns keep the same rows: row n of a part is row n of either column. */
function rowsFrom(columns: Columns, rows: readonly number[]): Columns {
  const pick = (column: Column): Column => ({
    title: column.title,
    points: rows.flatMap((row) => column.points[row] ?? []),
  });
  return [pick(columns[0]), pick(columns[1])];
}

const fit = (canvas: Canvas, columns: Columns, size: number) =>
  bodies(canvas, columns, size).every((body) => body.overflow === 0);

/** The size at which two columns need one slide. */
export function columnsSize(canvas: Canvas, columns: Columns): BodySize {
  const range = sizesOf(canvas, canvas.template.places.columns.bodies[0]);
  return {
    family: "columns",
    range,
    single: largestFitting(range, (size) => fit(canvas, columns, size)),
  };
}

/** Both columns with as much air between their points as the fuller one has room for. */
function withSameAir(columns: readonly SceneText[]): SceneText[] {
  const gaps = columns.flatMap((column) => withAir(column).paragraphs.slice(0, -1));
  const after = Math.min(...gaps.map((paragraph) => paragraph.after));
  if (!Number.isFinite(after)) return [...columns];
  return columns.map((column) => ({
    ...column,
    paragraphs: column.paragraphs.map((paragraph) => ({ ...paragraph, after })),
  }));
}

/** Two columns with their heads on as many slides as they need, split at the same row. */
export function columnPages(canvas: Canvas, columns: Columns, size: number): SceneText[][] {
  const count = Math.max(columns[0].points.length, columns[1].points.length);
  const rows = Array.from({ length: count }, (_, row) => row);
  const parts = splitToFit(rows, (part) => fit(canvas, rowsFrom(columns, part), size));
  return parts.map((part) => {
    const columnHeads = heads(canvas, columns);
    const columnBodies = withSameAir(bodies(canvas, rowsFrom(columns, part), size));
    return columnHeads.flatMap((head, index) => [
      head,
      ...(columnBodies[index] ? [columnBodies[index]] : []),
    ]);
  });
}
