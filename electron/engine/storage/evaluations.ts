import type { Evaluation } from "../../../shared/evaluation/model.ts";
import type { Connection, SqlRow } from "./connection.ts";
import { checkVersion, parse, type JsonOf, type Saved } from "./rows.ts";
import { runRevisions } from "./run-revisions.ts";

type Row = SqlRow & { readonly body: JsonOf<Evaluation>; readonly version: number };
export type StoredEvaluation = { readonly evaluation: Evaluation; readonly version: number };

/** The evaluation of each run. Whether the run is in the bin is for the caller to see. */
export function evaluationRepository(connection: Connection) {
  const find = (run: string) =>
    connection.sql<Row>("SELECT body, version FROM evaluation WHERE run = ?").get(run);
  return {
    /** Null before the first save. */
    get(run: string): StoredEvaluation | null {
      const row = find(run);
      return row ? { evaluation: parse(row.body), version: row.version } : null;
    },
    /** The first save is made on version 0. Throws CONFLICT where `version` is not the stored one. */
    save: (run: string, evaluation: Evaluation, version: number, savedAt: string): Saved =>
      connection.transaction(() => {
        checkVersion(find(run) ?? { version: 0 }, version, { kind: "evaluation", id: run });
        const saved = { version: version + 1, savedAt };
        connection
          .sql(
            `INSERT INTO evaluation (run, body, version, saved_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (run) DO UPDATE SET
               body = excluded.body, version = excluded.version, saved_at = excluded.saved_at`,
          )
          .run(run, JSON.stringify(evaluation), saved.version, savedAt);
        runRevisions(connection, "evaluation_revision").add(run, saved, evaluation);
        return saved;
      }),
  };
}
