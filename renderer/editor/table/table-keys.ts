import { Editor, Range } from "slate";
import { elementAround } from "../../../shared/document/commands/find.ts";
import {
  extendCells,
  goToRow,
  type Direction,
} from "../../../shared/document/commands/select-cells.ts";
import { selectedArea } from "../../../shared/document/commands/table-area.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { isOnEdgeLine } from "./edge-line.ts";

/** What an arrow key does in a table beside moving among letters. Gives false where that is right. */
export function pressArrow(editor: StudioEditor, direction: Direction, extend: boolean): boolean {
  const { selection } = editor;
  if (!selection || !elementAround(editor, ["table-cell"], selection.focus)) return false;
  if (extend) return leavesCell(editor, direction) && extendCells(editor, direction);
  const isVertical = direction === "up" || direction === "down";
  if (!isVertical || !(selectedArea(editor) || isOnEdgeLine(editor, direction))) return false;
  return goToRow(editor, direction);
}

/** Words are selected letter by letter within a cell, and beyond it cell by cell, as in Word. */
function leavesCell(editor: StudioEditor, direction: Direction): boolean {
  if (selectedArea(editor)) return true;
  const { selection } = editor;
  const cell = elementAround(editor, ["table-cell"], selection?.focus);
  const isOneCell = cell && selection && Range.includes(Editor.range(editor, cell[1]), selection);
  if (!isOneCell) return false;
  if (direction === "up" || direction === "down") return isOnEdgeLine(editor, direction);
  const edge = direction === "left" ? Editor.isStart : Editor.isEnd;
  return edge(editor, selection.focus, cell[1]);
}
