import type { ReactNode } from "react";
import type { Table } from "../../../shared/document/nodes/table.ts";
import classes from "../editor.module.css";

export function TableView({ table, children }: { table: Table; children: ReactNode }) {
  return (
    <div className={classes.tableBox}>
      <table
        className={classes.table}
        data-header-row={table.headerRow || undefined}
        data-header-column={table.headerColumn || undefined}
      >
        <colgroup contentEditable={false}>
          {table.columns.map((width, index) => (
            <col key={index} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <tbody>{children}</tbody>
      </table>
      {table.caption && (
        <div className={classes.caption} contentEditable={false}>
          {table.caption}
        </div>
      )}
    </div>
  );
}
