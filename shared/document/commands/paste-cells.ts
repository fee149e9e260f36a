import { Editor, Transforms, type Descendant } from "slate";
import { emptyParagraph } from "../empty.ts";
import { tableLimits, type Table, type TableCell } from "../nodes/table.ts";
import { layGrid, type GridRow, type PlacedCell } from "../normalise/grid.ts";
import { addColumnAt } from "./add-column.ts";
import { addRowAt } from "./add-row.ts";
import { fillCell } from "./clear-cells.ts";
import { isBlank, isOfType } from "./find.ts";
import { areaAround, areaOf, selectCells } from "./table-area.ts";
import { gridOf, type GridCell, type TableGrid } from "./table-grid.ts";

/**
 * Puts the cells of a copied table over those of the table with the caret, from its cell on, as a
 * spreadsheet does; the table grows where they need more room. Gives false for anything but one table,
 * and for one that would make the table larger than tables may be.
 */
export function pasteCells(editor: Editor, fragment: readonly Descendant[]): boolean {
  const area = areaAround(editor);
  const table = onlyTable(editor, fragment);
  if (!area || !table) return false;
  const { rows, width } = layGrid(table.children);
  const { grid, top, left } = area;
  if (top + rows.length > tableLimits.rows || left + width > tableLimits.columns) return false;
  Editor.withoutNormalizing(editor, () => {
    const grown = makeRoom(editor, grid, top + rows.length, left + width);
    const filled = fill(editor, grown, rows, top, left);
    selectFilled(editor, gridOf(editor, grid.path), filled);
  });
  return true;
}

/** The table that a fragment is; an empty line behind it, as some programs add, does not count. */
function onlyTable(editor: Editor, fragment: readonly Descendant[]): Table | undefined {
  const nodes = fragment.filter((node) => !(isOfType(node, "paragraph") && isBlank(editor, node)));
  const [only] = nodes;
  return nodes.length === 1 && isOfType(only, "table") ? only : undefined;
}

function makeRoom(editor: Editor, grid: TableGrid, rows: number, columns: number): TableGrid {
  let grown = grid;
  while (grown.rows < rows) {
    addRowAt(editor, grown, grown.rows);
    grown = gridOf(editor, grid.path);
  }
  while (grown.columns < columns) {
    addColumnAt(editor, grown, grown.columns);
    grown = gridOf(editor, grid.path);
  }
  return grown;
}

/** Fills the cells that cover the places; where one covers several, it takes the words of all. */
function fill(
  editor: Editor,
  grid: TableGrid,
  rows: readonly GridRow[],
  top: number,
  left: number,
): readonly GridCell[] {
  const contents = new Map<GridCell, TableCell["children"]>();
  rows.forEach((cells, row) => {
    for (const placed of cells) {
      for (const target of targetsOf(grid, top + row, left, placed)) {
        contents.set(target, contents.get(target) ?? []);
      }
      const first = grid.at(top + row, left + placed.column);
      if (first) contents.get(first)?.push(...(placed.cell?.children ?? []));
    }
  });
  for (const [target, content] of contents) {
    fillCell(editor, target, content.length > 0 ? content : [emptyParagraph()]);
  }
  return Array.from(contents.keys());
}

/** The cells that a pasted one comes to lie over. */
function targetsOf(grid: TableGrid, row: number, left: number, pasted: PlacedCell): GridCell[] {
  const places = Array.from({ length: pasted.rows * pasted.columns }, (_, index) => {
    const column = left + pasted.column + (index % pasted.columns);
    return grid.at(row + Math.floor(index / pasted.columns), column);
  });
  return places.filter((cell) => cell !== undefined);
}

function selectFilled(editor: Editor, grid: TableGrid, filled: readonly GridCell[]): void {
  const [first] = filled;
  if (!first) return;
  const { cells } = areaOf(grid, filled);
  if (filled.length > 1) selectCells(editor, cells[0] ?? first, cells.at(-1) ?? first);
  else Transforms.select(editor, Editor.end(editor, first.path));
}
