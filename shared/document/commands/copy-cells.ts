import type { Editor } from "slate";
import type { Table, TableCell } from "../nodes/table.ts";
import { normaliseWidths } from "../normalise/widths.ts";
import { selectedArea } from "./table-area.ts";

/** The selected cells as a table of their own; undefined where not several are selected. */
export function copyCells(editor: Editor): Table | undefined {
  const area = selectedArea(editor);
  if (!area) return undefined;
  const { grid, top, bottom, left, right, cells } = area;
  const { columns, headerRow, headerColumn } = grid.table;
  const rows = Array.from({ length: bottom - top }, (_, index) =>
    cells.filter(({ row }) => row === top + index).map(({ cell }) => cell as TableCell),
  );
  return {
    type: "table",
    caption: "",
    headerRow: headerRow && top === 0,
    headerColumn: headerColumn && left === 0,
    columns: normaliseWidths(columns.slice(left, right), right - left),
    children: rows.map((children) => ({ type: "table-row", children })),
  };
}
