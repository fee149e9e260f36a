import type { ReactNode } from "react";
import type { Table } from "../../../shared/document/nodes/table.ts";
import { useColumnBorders } from "../table/column-borders.ts";
import { TableHeaders } from "../table/headers.tsx";
import tableClasses from "../table/table.module.css";
import classes from "../editor.module.css";

/** Pixels below which a column's words would lie over each other; the table scrolls instead. */
const leastColumn = 40;

export function TableView({ table, children }: { table: Table; children: ReactNode }) {
  const { widths, handlers } = useColumnBorders(table);
  return (
    <div className={classes.tableBox}>
      <div className={tableClasses.frame} {...handlers}>
        <table className={classes.table} style={{ minWidth: table.columns.length * leastColumn }}>
          <colgroup contentEditable={false}>
            {widths.map((width, index) => (
              <col key={index} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          <tbody>
            <TableHeaders table={table}>{children}</TableHeaders>
          </tbody>
        </table>
      </div>
      {table.caption && (
        <div className={classes.caption} contentEditable={false}>
          {table.caption}
        </div>
      )}
    </div>
  );
}
