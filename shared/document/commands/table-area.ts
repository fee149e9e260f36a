import { Editor, Path, Transforms, type Point, type Range } from "slate";
import { elementAround } from "./find.ts";
import { gridOf, type GridCell, type TableGrid } from "./table-grid.ts";

/** A rectangle of a table's grid; rows and columns count from 0, and the ends are not in it. */
export type CellArea = {
  readonly grid: TableGrid;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The cells in it, in reading order. */
  readonly cells: readonly GridCell[];
};

/** The cell around a point, in the grid of its table. */
function cellAt(editor: Editor, point: Point): { grid: TableGrid; cell: GridCell } | undefined {
  const table = elementAround(editor, ["table"], point);
  const around = elementAround(editor, ["table-cell"], point);
  if (!table || !around) return undefined;
  const grid = gridOf(editor, table[1]);
  const cell = grid.begins.flat().find(({ path }) => Path.equals(path, around[1]));
  return cell && { grid, cell };
}

/** The ends of the selection in one table: the cell that it began in, and the one it has reached. */
export function endCells(
  editor: Editor,
): { grid: TableGrid; anchor: GridCell; focus: GridCell } | undefined {
  const { selection } = editor;
  const anchor = selection && cellAt(editor, selection.anchor);
  const focus = selection && cellAt(editor, selection.focus);
  if (!anchor || !focus || !Path.equals(anchor.grid.path, focus.grid.path)) return undefined;
  return { grid: anchor.grid, anchor: anchor.cell, focus: focus.cell };
}

/** The area between the ends of the selection in a table: of one cell where the caret is in one. */
export function areaAround(editor: Editor): CellArea | undefined {
  const ends = endCells(editor);
  return ends && areaOf(ends.grid, [ends.anchor, ends.focus]);
}

/** The area of several cells that is selected; undefined where the selection is anything else. */
export function selectedArea(editor: Editor): CellArea | undefined {
  const { selection } = editor;
  if (!selection || Path.equals(selection.anchor.path, selection.focus.path)) return undefined;
  const ends = endCells(editor);
  if (!ends || Path.equals(ends.anchor.path, ends.focus.path)) return undefined;
  return areaOf(ends.grid, [ends.anchor, ends.focus]);
}

/** The smallest rectangle around cells that cuts none. */
export function areaOf(grid: TableGrid, corners: readonly GridCell[]): CellArea {
  const top = Math.min(...corners.map(({ row }) => row));
  const left = Math.min(...corners.map(({ column }) => column));
  const bottom = Math.max(...corners.map(({ row, rows }) => row + rows));
  const right = Math.max(...corners.map(({ column, columns }) => column + columns));
  const cells = cellsWithin(grid, top, bottom, left, right);
  const grown = [...corners, ...cells];
  const isWhole = cells.every(
    (cell) =>
      cell.row >= top &&
      cell.column >= left &&
      cell.row + cell.rows <= bottom &&
      cell.column + cell.columns <= right,
  );
  return isWhole ? { grid, top, bottom, left, right, cells } : areaOf(grid, grown);
}

function cellsWithin(
  { begins }: TableGrid,
  top: number,
  bottom: number,
  left: number,
  right: number,
): GridCell[] {
  const touches = (cell: GridCell): boolean =>
    cell.row < bottom &&
    cell.row + cell.rows > top &&
    cell.column < right &&
    cell.column + cell.columns > left;
  return begins.flat().filter(touches);
}

/** Selects from one cell to another, whichever comes first. */
export function selectCells(editor: Editor, from: GridCell, to: GridCell): void {
  const isForward = !Path.isBefore(to.path, from.path);
  const [anchor, focus] = isForward
    ? [Editor.start(editor, from.path), Editor.end(editor, to.path)]
    : [Editor.end(editor, from.path), Editor.start(editor, to.path)];
  Transforms.select(editor, { anchor, focus });
}

/** What of the document is selected: a range for each cell of an area, else the selection itself. */
export function selectedRanges(editor: Editor): readonly Range[] {
  const area = selectedArea(editor);
  if (area) return area.cells.map(({ path }) => Editor.range(editor, path));
  return editor.selection ? [editor.selection] : [];
}
