import { IconTable } from "@tabler/icons-react";
import { addColumn } from "../../../shared/document/commands/add-column.ts";
import { addRow } from "../../../shared/document/commands/add-row.ts";
import { evenColumns, widenColumn } from "../../../shared/document/commands/column-widths.ts";
import { insertTable } from "../../../shared/document/commands/insert-table.ts";
import { mergeCells } from "../../../shared/document/commands/merge-cells.ts";
import { removeBlock } from "../../../shared/document/commands/remove-block.ts";
import { removeColumn } from "../../../shared/document/commands/remove-column.ts";
import { removeRow } from "../../../shared/document/commands/remove-row.ts";
import { selectInTable } from "../../../shared/document/commands/select-cells.ts";
import { splitCell } from "../../../shared/document/commands/split-cell.ts";
import { toggleHeader } from "../../../shared/document/commands/toggle-header.ts";
import { useWords } from "../../i18n/words.ts";
import { runCommand } from "../run-command.ts";
import type { SelectionState } from "../selection-state.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { columnStep } from "../table/column-borders.ts";
import { SizePicker } from "../table/size-picker.tsx";
import { tableWords } from "../table/words.ts";
import { MenuButton, type MenuEntry } from "./menu-button.tsx";
import { PopoverButton } from "./popover-button.tsx";

type Props = { editor: StudioEditor; state: SelectionState };

const icon = { size: 16, stroke: 1.75 } as const;

/** Adds a table; inside one, its rows, columns, cells and heads. */
export function TableMenu({ editor, state }: Props) {
  const words = useWords(tableWords);
  const entry = (label: string, command: (editor: StudioEditor) => unknown): MenuEntry => ({
    label,
    run: () => runCommand(editor, (target) => void command(target)),
  });
  if (!state.inTable) {
    return (
      <PopoverButton label={words.insertTable} icon={<IconTable {...icon} />}>
        {(close) => (
          <SizePicker
            onPick={(rows, columns) => {
              close();
              runCommand(editor, (target) => insertTable(target, rows, columns));
            }}
          />
        )}
      </PopoverButton>
    );
  }
  const entries: MenuEntry[] = [
    entry(words.rowAbove, (target) => addRow(target, "above")),
    entry(words.rowBelow, (target) => addRow(target, "below")),
    entry(words.columnLeft, (target) => addColumn(target, "left")),
    entry(words.columnRight, (target) => addColumn(target, "right")),
    null,
    entry(words.removeRow, removeRow),
    entry(words.removeColumn, removeColumn),
    entry(words.removeTable, removeBlock),
    null,
    ...(state.cells > 1 ? [entry(words.merge, mergeCells)] : []),
    entry(words.split, splitCell),
    null,
    entry(words.selectRow, (target) => selectInTable(target, "row")),
    entry(words.selectColumn, (target) => selectInTable(target, "column")),
    entry(words.selectTable, (target) => selectInTable(target, "table")),
    null,
    entry(words.wider, (target) => widenColumn(target, columnStep)),
    entry(words.narrower, (target) => widenColumn(target, -columnStep)),
    entry(words.evenColumns, evenColumns),
    null,
    entry(words.headerRow, (target) => toggleHeader(target, "headerRow")),
    entry(words.headerColumn, (target) => toggleHeader(target, "headerColumn")),
  ];
  return <MenuButton label={words.table} icon={<IconTable {...icon} />} entries={entries} />;
}
