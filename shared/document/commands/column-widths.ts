import { Editor, Transforms, type Path } from "slate";
import type { Table } from "../nodes/table.ts";
import { equalWidths, normaliseWidths } from "../normalise/widths.ts";
import { areaAround } from "./table-area.ts";

/** A column is never narrower, in percent of the table, so that its border can still be seen and held. */
const narrowest = 3;

/** The widths of columns after the border behind one of them has moved by a share of the table, in percent. */
export function widthsWithBorder(
  columns: readonly number[],
  column: number,
  by: number,
): readonly number[] {
  const left = columns[column];
  const right = columns[column + 1];
  if (left === undefined || right === undefined) return columns;
  const least = Math.min(narrowest, left, right);
  const width = Math.min(left + right - least, Math.max(least, left + by));
  return columns.with(column, width).with(column + 1, left + right - width);
}

/** Sets the widths of the columns of the table at a path, in percent. */
export function setColumnWidths(editor: Editor, at: Path, widths: readonly number[]): void {
  const columns = normaliseWidths(widths, widths.length);
  Transforms.setNodes<Table>(editor, { columns }, { at });
}

/** Makes the column with the caret wider (narrower where negative), at the cost of its neighbour. */
export function widenColumn(editor: Editor, by: number): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const { columns } = area.grid.table;
  const last = area.right - 1;
  const isAtEnd = last === columns.length - 1;
  const widths = isAtEnd
    ? widthsWithBorder(columns, last - 1, -by)
    : widthsWithBorder(columns, last, by);
  setColumnWidths(editor, area.grid.path, widths);
  return true;
}

/** Gives all columns of the table with the caret the same width. */
export function evenColumns(editor: Editor): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  setColumnWidths(editor, area.grid.path, equalWidths(area.grid.columns));
  return true;
}
