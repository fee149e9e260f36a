import { Transforms, type Editor } from "slate";
import type { Table } from "../nodes/table.ts";
import { elementAround } from "./find.ts";

/** Makes the first row or column of the table with the caret its head, or a plain one. */
export function toggleHeader(editor: Editor, header: "headerRow" | "headerColumn"): boolean {
  const around = elementAround(editor, ["table"]);
  if (!around) return false;
  const [table, at] = around;
  Transforms.setNodes<Table>(editor, { [header]: !table[header] }, { at });
  return true;
}
