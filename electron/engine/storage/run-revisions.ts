import type { Connection, SqlRow } from "./connection.ts";
import { compressed, expanded } from "./revision-content.ts";
import { revisionsToDrop } from "./thinning.ts";
import type { Saved } from "./rows.ts";

type Row = SqlRow & {
  readonly id: number;
  readonly run: string | null;
  readonly saved_at: string;
  readonly name: string | null;
};

type RevisionTable = "timetable_revision" | "evaluation_revision";

/**
 * Every save of a thing of a run: of its timetable, of its evaluation; with run null of the directory of
 * people and rooms.
 */
export function runRevisions(connection: Connection, table: RevisionTable) {
  return {
    add(run: string | null, { version, savedAt }: Saved, content: unknown): void {
      connection
        .sql(`INSERT INTO ${table} (run, version, saved_at, content) VALUES (?, ?, ?, ?)`)
        .run(run, version, savedAt, compressed(JSON.stringify(content)));
    },
    /** The content that a version had; null where it was thinned out or never was. */
    content(run: string | null, version: number): unknown {
      const row = connection
        .sql<SqlRow & { content: Uint8Array }>(
          `SELECT content FROM ${table} WHERE run IS ? AND version = ?`,
        )
        .get(run, version);
      return row ? expanded(row.content) : null;
    },
    /** Deletes what `revisionsToDrop` lets go. */
    thin(now: Date): void {
      const rows = connection
        .sql<Row>(`SELECT id, run, saved_at, name FROM ${table} ORDER BY run, version`)
        .all();
      const stamps = rows.map(({ saved_at, ...row }) => ({ ...row, savedAt: saved_at }));
      const byRun = Map.groupBy(stamps, ({ run }) => run);
      connection.transaction(() => {
        for (const id of [...byRun.values()].flatMap((each) => revisionsToDrop(each, now))) {
          connection.sql(`DELETE FROM ${table} WHERE id = ?`).run(id);
        }
      });
    },
  };
}
