import { ReactEditor } from "slate-react";
import { selectedArea, type CellArea } from "../../../shared/document/commands/table-area.ts";
import { blocksOf, type StudioEditor } from "../studio-editor.ts";

const shown = new WeakMap<StudioEditor, readonly Element[]>();

/** Marks the elements of the selected cells once they are drawn, without drawing any block again. */
export function showCells(editor: StudioEditor): void {
  if (!selectedArea(editor) && !shown.get(editor)?.length) return;
  requestAnimationFrame(() => markCells(editor));
}

function markCells(editor: StudioEditor): void {
  const root = ReactEditor.toDOMNode(editor, editor);
  const area = selectedArea(editor);
  const cells = area ? elementsOf(editor, root, area) : [];
  for (const cell of shown.get(editor) ?? []) cell.removeAttribute("data-in-area");
  for (const cell of cells) cell.setAttribute("data-in-area", "");
  shown.set(editor, cells);
  root.toggleAttribute("data-cells-selected", cells.length > 0);
}

function elementsOf(editor: StudioEditor, root: Element, { grid, cells }: CellArea): Element[] {
  const id = blocksOf(editor)[grid.path[0] ?? 0]?.id ?? "";
  const table = root.querySelector<HTMLTableElement>(`[data-block="${id}"] table`);
  return cells.flatMap(({ path }) => {
    const [row = 0, index = 0] = path.slice(-2);
    return table?.tBodies[0]?.rows[row]?.cells[index] ?? [];
  });
}
