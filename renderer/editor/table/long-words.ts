import type { TableCell } from "../../../shared/document/nodes/table.ts";
import { plainText } from "../../../shared/document/plain-text.ts";

/** Letters above which a word, as an address on the web is, may break within: no column is as wide. */
const letters = 24;

const longWord = new RegExp(`\\S{${letters + 1}}`, "u");
const known = new WeakMap<TableCell, boolean>();

/** True where a cell has a word too long to keep whole, found out once for each state of it. */
export function hasLongWord(cell: TableCell): boolean {
  const has = known.get(cell) ?? longWord.test(plainText(cell));
  known.set(cell, has);
  return has;
}
