import { limits } from "./reading.ts";
import type { Declarations } from "./style.ts";

const pixels: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
};

/** A width in pixels of 1/96 inch, or as a share; null where none is said. */
export type Width = { readonly value: number; readonly isShare: boolean };

export function readWidth(style: Declarations, attribute: string): Width | null {
  const said = style["width"] ?? attribute;
  const [, number = "", unit = ""] = /^([\d.]+)\s*([a-z%]*)$/i.exec(said.trim()) ?? [];
  const value = Number(number);
  if (!number || !Number.isFinite(value) || value <= 0) return null;
  if (unit === "%") return { value, isShare: true };
  const factor = pixels[unit.toLowerCase()];
  return factor === undefined ? null : { value: value * factor, isShare: false };
}

export type SpannedCell = {
  readonly columns: number;
  readonly rows: number;
  readonly width: Width | null;
};

/** The column in which each cell of each row begins, as HTML lays tables. */
export function columnsOfCells(rows: readonly (readonly SpannedCell[])[]): number[][] {
  const taken: number[] = [];
  return rows.map((cells) => {
    let column = 0;
    const starts = cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const start = column;
      for (let index = 0; index < cell.columns; index += 1) taken[column + index] = cell.rows;
      column += cell.columns;
      return start;
    });
    for (let index = 0; index < taken.length; index += 1) {
      taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
    }
    return starts;
  });
}

/** One width for each column from what the cells say; null where they do not say enough. */
export function widthsOfColumns(
  rows: readonly (readonly SpannedCell[])[],
  starts: readonly (readonly number[])[],
): readonly number[] | null {
  const count = Math.min(limits.columns, columnCount(rows, starts));
  const widths = Array.from<number | undefined>({ length: count });
  const said = rows.flatMap((cells, row) =>
    cells.flatMap(({ width, columns }, index) =>
      width ? [{ ...width, columns, start: starts[row]?.[index] ?? 0 }] : [],
    ),
  );
  if (new Set(said.map(({ isShare }) => isShare)).size > 1) return null;
  for (const cell of said.toSorted((one, other) => one.columns - other.columns)) {
    const covered = Array.from({ length: cell.columns }, (_, index) => cell.start + index);
    const open = covered.filter((column) => column < count && widths[column] === undefined);
    const known = covered.reduce((sum, column) => sum + (widths[column] ?? 0), 0);
    for (const column of open) widths[column] = Math.max(1, (cell.value - known) / open.length);
  }
  return widths.every((width) => width !== undefined) ? widths : null;
}

/** Columns in which no cell begins belong to the one before: how many a span then covers. */
export function withoutIdleColumns<Cell extends SpannedCell>(
  rows: readonly (readonly Cell[])[],
  starts: readonly (readonly number[])[],
): { readonly rows: Cell[][]; readonly kept: readonly number[] } {
  const kept = [...new Set([0, ...starts.flat()])].toSorted((one, other) => one - other);
  const covered = (from: number, columns: number) =>
    Math.max(1, kept.filter((start) => start >= from && start < from + columns).length);
  const narrowed = rows.map((cells, row) =>
    cells.map((cell, index) => ({
      ...cell,
      columns: covered(starts[row]?.[index] ?? 0, cell.columns),
    })),
  );
  return { rows: narrowed, kept };
}

/** The widths of the columns that are kept: each with those that were added to it. */
export const widthsOfKept = (widths: readonly number[], kept: readonly number[]): number[] =>
  kept.map((start, index) => {
    const end = kept[index + 1] ?? widths.length;
    return widths.slice(start, end).reduce((sum, width) => sum + width, 0);
  });

/** How many columns the cells of a table reach over. */
export function columnCount(
  rows: readonly (readonly SpannedCell[])[],
  starts: readonly (readonly number[])[],
): number {
  let count = 0;
  rows.forEach((cells, row) =>
    cells.forEach((cell, index) => {
      count = Math.max(count, (starts[row]?.[index] ?? 0) + cell.columns);
    }),
  );
  return count;
}
