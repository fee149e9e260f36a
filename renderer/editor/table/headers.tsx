import { createContext, useContext, useMemo, type ReactNode } from "react";
import { ReactEditor, useSlateStatic, type RenderElementProps } from "slate-react";
import { layGrid } from "../../../shared/document/normalise/grid.ts";
import type { Table, TableCell } from "../../../shared/document/nodes/table.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { hasLongWord } from "./long-words.ts";

type Scope = "col" | "row";

/** What a table's heading cells head, by the keys of their nodes, which stay while words change. */
const HeadersContext = createContext<ReadonlyMap<string, Scope>>(new Map());

/** The cells of the first column: the grid knows which they are, also under a cell that spans rows. */
const firstColumn = ({ children }: Table): readonly (TableCell | null)[] =>
  layGrid(children)
    .rows.flatMap((cells) => cells.filter(({ column }) => column === 0))
    .map(({ cell }) => cell);

function headersOf(editor: StudioEditor, table: Table): ReadonlyMap<string, Scope> {
  const keyOf = (cell: TableCell) => ReactEditor.findKey(editor, cell).id;
  const headers = new Map<string, Scope>();
  for (const cell of table.headerColumn ? firstColumn(table) : []) {
    if (cell) headers.set(keyOf(cell), "row");
  }
  for (const cell of (table.headerRow && table.children[0]?.children) || []) {
    headers.set(keyOf(cell), "col");
  }
  return headers;
}

/** Tells the cells of a table which of them are headings; they are drawn again only when that changes. */
export function TableHeaders({ table, children }: { table: Table; children: ReactNode }) {
  const editor = useSlateStatic();
  const text = JSON.stringify([...headersOf(editor, table)]);
  const headers = useMemo(() => new Map(JSON.parse(text) as readonly [string, Scope][]), [text]);
  return <HeadersContext value={headers}>{children}</HeadersContext>;
}

type Props = {
  cell: TableCell;
  attributes: RenderElementProps["attributes"] | Record<string, never>;
  children: ReactNode;
};

/** A cell; a heading says what it heads to who hears the table. */
export function CellView({ cell, attributes, children }: Props) {
  const editor = useSlateStatic();
  const scope = useContext(HeadersContext).get(ReactEditor.findKey(editor, cell).id);
  const layout = {
    colSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    "data-long-word": hasLongWord(cell) || undefined,
  };
  if (!scope) {
    return (
      <td {...attributes} {...layout}>
        {children}
      </td>
    );
  }
  return (
    <th {...attributes} {...layout} scope={scope}>
      {children}
    </th>
  );
}
