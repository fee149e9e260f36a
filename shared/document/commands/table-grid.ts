import { Node, Transforms, type Editor, type Path } from "slate";
import { emptyParagraph } from "../empty.ts";
import type { Table, TableCell } from "../nodes/table.ts";
import { layGrid, type PlacedCell } from "../normalise/grid.ts";

export type GridCell = PlacedCell & { readonly row: number; readonly path: Path };

/** A table with the cell that covers each place of its grid. */
export type TableGrid = {
  readonly table: Table;
  readonly path: Path;
  readonly rows: number;
  readonly columns: number;
  /** The cell that covers a place; undefined outside the table. */
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** The cells that begin in a row, in order. */
  readonly begins: readonly (readonly GridCell[])[];
};

export const emptyCell = (): TableCell => ({ type: "table-cell", children: [emptyParagraph()] });

/** The grid of the table at a path. */
export function gridOf(editor: Editor, path: Path): TableGrid {
  const table = Node.get(editor, path) as Table;
  const { rows, width } = layGrid(table.children);
  const begins = rows.map((cells, row) =>
    cells.map((cell, index) => ({ ...cell, row, path: [...path, row, index] })),
  );
  const covering = new Map<string, GridCell>();
  for (const cell of begins.flat()) cover(covering, cell);
  const at = (row: number, column: number) => covering.get(`${row}:${column}`);
  return { table, path, rows: rows.length, columns: width, at, begins };
}

function cover(covering: Map<string, GridCell>, cell: GridCell): void {
  for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
    for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
      covering.set(`${row}:${column}`, cell);
    }
  }
}

/** Sets how many columns or rows a cell covers; 1 is left out. */
export function setSpan(
  editor: Editor,
  at: Path,
  property: "columnSpan" | "rowSpan",
  span: number,
): void {
  if (span > 1) Transforms.setNodes<TableCell>(editor, { [property]: span }, { at });
  else Transforms.unsetNodes<TableCell>(editor, property, { at });
}
