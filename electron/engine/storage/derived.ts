import type { Connection, SqlRow } from "./connection.ts";

/**
 * The rules by which index and summaries are worked out from texts. Raise the number when searching,
 * word counting or comparing of translations changes: at the next start all is worked out again.
 */
const rule = 2;

const name = "sessions";

/** Works derived data out afresh where it was made by another rule, or never. */
export function refreshDerived(connection: Connection, deriveAll: () => void): void {
  const row = connection
    .sql<SqlRow & { rule: number }>("SELECT rule FROM derived WHERE name = ?")
    .get(name);
  if (row?.rule === rule) return;
  connection.transaction(() => {
    deriveAll();
    connection.sql("INSERT OR REPLACE INTO derived (name, rule) VALUES (?, ?)").run(name, rule);
  });
}
