import { IconTable } from "@tabler/icons-react";
import { addColumn } from "../../../shared/document/commands/add-column.ts";
import { addRow } from "../../../shared/document/commands/add-row.ts";
import { insertTable } from "../../../shared/document/commands/insert-table.ts";
import { removeColumn } from "../../../shared/document/commands/remove-column.ts";
import { removeRow } from "../../../shared/document/commands/remove-row.ts";
import { toggleHeader } from "../../../shared/document/commands/toggle-header.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { runCommand } from "../run-command.ts";
import type { SelectionState } from "../selection-state.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { MenuButton, type MenuEntry } from "./menu-button.tsx";

type Props = { editor: StudioEditor; state: SelectionState };

const icon = { size: 16, stroke: 1.75 } as const;

/** Adds a table; inside one, its rows, columns and heads. */
export function TableMenu({ editor, state }: Props) {
  const words = useWords(editorWords);
  const { digits } = useFormat();
  const run = (command: () => unknown) => () => runCommand(editor, () => void command());
  const sizes = [
    [3, 2],
    [3, 3],
    [5, 4],
  ] as const;
  const insert = sizes.map(([rows, columns]) => ({
    label: words.tableSize(digits(rows), digits(columns)),
    run: run(() => insertTable(editor, rows, columns)),
  }));
  const change: MenuEntry[] = [
    { label: words.rowAbove, run: run(() => addRow(editor, "above")) },
    { label: words.rowBelow, run: run(() => addRow(editor, "below")) },
    { label: words.columnLeft, run: run(() => addColumn(editor, "left")) },
    { label: words.columnRight, run: run(() => addColumn(editor, "right")) },
    null,
    { label: words.removeRow, run: run(() => removeRow(editor)) },
    { label: words.removeColumn, run: run(() => removeColumn(editor)) },
    null,
    { label: words.headerRow, run: run(() => toggleHeader(editor, "headerRow")) },
    { label: words.headerColumn, run: run(() => toggleHeader(editor, "headerColumn")) },
  ];
  return (
    <MenuButton
      label={state.inTable ? words.table : words.insertTable}
      icon={<IconTable {...icon} />}
      entries={state.inTable ? change : insert}
    />
  );
}
