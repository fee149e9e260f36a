import { Editor, Transforms } from "slate";
import { tableLimits, type Table } from "../nodes/table.ts";
import { areaAround, type CellArea } from "./table-area.ts";
import { emptyCell, gridOf, setSpan, type GridCell, type TableGrid } from "./table-grid.ts";

const isMerged = ({ rows, columns }: GridCell): boolean => rows > 1 || columns > 1;

/** Parts the selected merged cells again; a cell that is not merged becomes two side by side. */
export function splitCell(editor: Editor): boolean {
  const area = areaAround(editor);
  if (!area) return false;
  const merged = area.cells.filter(isMerged);
  const [only] = area.cells;
  Editor.withoutNormalizing(editor, () => {
    if (merged.length > 0) for (const cell of merged.toReversed()) part(editor, area, cell);
    else if (only && area.cells.length === 1) halve(editor, area.grid, only);
  });
  return true;
}

/** The words stay in the first of the cells that come of it. */
function part(editor: Editor, { grid }: CellArea, cell: GridCell): void {
  for (let row = cell.row + cell.rows - 1; row >= cell.row; row -= 1) {
    const begins = gridOf(editor, grid.path).begins[row] ?? [];
    const before = begins.filter(({ column }) => column < cell.column).length;
    const isFirst = row === cell.row;
    const index = before + (isFirst ? 1 : 0);
    const cells = Array.from({ length: cell.columns - (isFirst ? 1 : 0) }, emptyCell);
    Transforms.insertNodes(editor, cells, { at: [...grid.path, row, index] });
  }
  setSpan(editor, cell.path, "rowSpan", 1);
  setSpan(editor, cell.path, "columnSpan", 1);
}

/** The cells above and below in the column reach over both halves, so that nothing else changes. */
function halve(editor: Editor, grid: TableGrid, cell: GridCell): void {
  const { columns } = grid.table;
  if (columns.length >= tableLimits.columns) return;
  const others = new Set(Array.from({ length: grid.rows }, (_, row) => grid.at(row, cell.column)));
  others.delete(grid.at(cell.row, cell.column));
  for (const other of others) {
    if (other) setSpan(editor, other.path, "columnSpan", other.columns + 1);
  }
  const next = [...cell.path.slice(0, -1), (cell.path.at(-1) ?? 0) + 1];
  Transforms.insertNodes(editor, emptyCell(), { at: next });
  const half = (columns[cell.column] ?? 0) / 2;
  const widths = columns.toSpliced(cell.column, 1, half, half);
  Transforms.setNodes<Table>(editor, { columns: widths }, { at: grid.path });
}
