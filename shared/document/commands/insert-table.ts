import { Editor, Transforms } from "slate";
import type { TableRow } from "../nodes/table.ts";
import { equalWidths } from "../normalise/widths.ts";
import { elementAround } from "./find.ts";
import { insertBlock } from "./insert-block.ts";
import { emptyCell } from "./table-grid.ts";

const rowOf = (columns: number): TableRow => ({
  type: "table-row",
  children: Array.from({ length: columns }, emptyCell),
});

/** Adds a table with a header row; the caret goes into its first cell. Tables do not stand in tables. */
export function insertTable(editor: Editor, rows = 3, columns = 3): void {
  if (elementAround(editor, ["table"])) return;
  const path = insertBlock(editor, {
    type: "table",
    caption: "",
    headerRow: true,
    headerColumn: false,
    columns: equalWidths(columns),
    children: Array.from({ length: rows }, () => rowOf(columns)),
  });
  Transforms.select(editor, Editor.start(editor, path));
}
