import { emptyDirectory, type Directory } from "../../../shared/curriculum/directory.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { checkVersion, parse, type JsonOf, type Saved } from "./rows.ts";
import { runRevisions } from "./run-revisions.ts";

type Row = SqlRow & { readonly body: JsonOf<Directory>; readonly version: number };

/** People and rooms, as one thing; before its first save it is empty and at version 0. */
export function directoryRepository(connection: Connection) {
  const find = () => connection.sql<Row>("SELECT body, version FROM directory").get();
  const get = (): { readonly directory: Directory; readonly version: number } => {
    const row = find();
    return row
      ? { directory: parse(row.body), version: row.version }
      : { directory: emptyDirectory, version: 0 };
  };
  return {
    get,
    /** Throws CONFLICT where `version` is not the stored one. */
    save: (directory: Directory, version: number, savedAt: string): Saved =>
      connection.transaction(() => {
        checkVersion(get(), version, { kind: "directory", id: "" });
        const saved = { version: version + 1, savedAt };
        connection
          .sql(
            `INSERT INTO directory (id, body, version, saved_at) VALUES (1, ?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET
               body = excluded.body, version = excluded.version, saved_at = excluded.saved_at`,
          )
          .run(JSON.stringify(directory), saved.version, savedAt);
        runRevisions(connection, "timetable_revision").add(null, saved, directory);
        return saved;
      }),
  };
}
