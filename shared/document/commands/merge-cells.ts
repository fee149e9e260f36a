import { Editor, Transforms } from "slate";
import type { TableCell } from "../nodes/table.ts";
import { selectedArea, type CellArea } from "./table-area.ts";
import { setSpan, type GridCell } from "./table-grid.ts";

/** Makes the selected cells one, with the words of all in reading order. Gives false for one cell. */
export function mergeCells(editor: Editor): boolean {
  const area = selectedArea(editor);
  const [first, ...others] = area?.cells ?? [];
  if (!area || !first) return false;
  Editor.withoutNormalizing(editor, () => {
    Transforms.select(editor, Editor.start(editor, first.path));
    for (const cell of others) moveWords(editor, cell, first);
    for (const { path } of others.toReversed()) Transforms.removeNodes(editor, { at: path });
    setSpans(editor, first, area);
  });
  Transforms.select(editor, Editor.end(editor, first.path));
  return true;
}

const cellOf = (editor: Editor, { path }: GridCell): TableCell =>
  Editor.node(editor, path)[0] as TableCell;

const isBlankCell = (editor: Editor, cell: GridCell): boolean => {
  const { children } = cellOf(editor, cell);
  const [only] = children;
  return children.length === 1 && only?.type === "paragraph" && Editor.isEmpty(editor, only);
};

function moveWords(editor: Editor, from: GridCell, to: GridCell): void {
  if (isBlankCell(editor, from)) return;
  const replaces = isBlankCell(editor, to);
  for (const _ of cellOf(editor, from).children) {
    const end = cellOf(editor, to).children.length;
    Transforms.moveNodes(editor, { at: [...from.path, 0], to: [...to.path, end] });
  }
  if (replaces) Transforms.removeNodes(editor, { at: [...to.path, 0] });
}

function setSpans(editor: Editor, { path }: GridCell, { top, bottom, left, right }: CellArea) {
  setSpan(editor, path, "rowSpan", bottom - top);
  setSpan(editor, path, "columnSpan", right - left);
}
