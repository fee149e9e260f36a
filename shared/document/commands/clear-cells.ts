import { Editor, Transforms } from "slate";
import { emptyParagraph } from "../empty.ts";
import type { TableCell } from "../nodes/table.ts";
import type { CellArea } from "./table-area.ts";
import type { GridCell } from "./table-grid.ts";

/** Takes the words out of cells; the cells stay, and the caret goes into the first. */
export function clearCells(editor: Editor, { cells }: Pick<CellArea, "cells">): void {
  const [first] = cells;
  if (!first) return;
  Editor.withoutNormalizing(editor, () => {
    for (const cell of cells) fillCell(editor, cell, [emptyParagraph()]);
  });
  Transforms.select(editor, Editor.start(editor, first.path));
}

/** Gives a cell other content. */
export function fillCell(editor: Editor, { path }: GridCell, content: TableCell["children"]): void {
  const { children } = Editor.node(editor, path)[0] as TableCell;
  Transforms.insertNodes(editor, content, { at: [...path, children.length] });
  for (const _ of children) Transforms.removeNodes(editor, { at: [...path, 0] });
}
