import type { Connection, SqlRow } from "./connection.ts";
import { compressed, expanded } from "./revision-content.ts";
import { revisionsToDrop, type RevisionStamp } from "./thinning.ts";

/** The things of a session that are saved, and versioned, on their own. */
export type RevisionKind = "session" | "text-en" | "text-bn" | "deck";

type Row = SqlRow & {
  readonly id: number;
  readonly session: string;
  readonly kind: string;
  readonly saved_at: string;
  readonly name: string | null;
};

/** Every save of a text, a deck and a session. Content is JSON, kept compressed (raw deflate). */
export function revisionRepository(connection: Connection) {
  const stamps = (): Row[] =>
    connection
      .sql<Row>(
        "SELECT id, session, kind, saved_at, name FROM revision ORDER BY session, kind, version",
      )
      .all();

  return {
    add(
      { session, kind }: { readonly session: string; readonly kind: RevisionKind },
      { version, savedAt }: { readonly version: number; readonly savedAt: string },
      json: string,
    ): void {
      connection
        .sql(
          `INSERT INTO revision (session, kind, version, saved_at, content)
           VALUES (?, ?, ?, ?, ?)`,
        )
        .run(session, kind, version, savedAt, compressed(json));
    },
    /** Makes sure that a version stays as it is, whatever is thinned out: a named revision. */
    keep(
      { session, kind }: { readonly session: string; readonly kind: RevisionKind },
      { version, savedAt }: { readonly version: number; readonly savedAt: string },
      json: string,
      name: string,
    ): void {
      connection
        .sql(
          `INSERT INTO revision (session, kind, version, saved_at, name, content)
           VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (session, kind, version) DO UPDATE
             SET name = coalesce(name, excluded.name), content = excluded.content`,
        )
        .run(session, kind, version, savedAt, name, compressed(json));
    },
    /** The content that a version had; null where it was thinned out or never was. */
    content(session: string, kind: RevisionKind, version: number): unknown {
      const row = connection
        .sql<SqlRow & { content: Uint8Array }>(
          "SELECT content FROM revision WHERE session = ? AND kind = ? AND version = ?",
        )
        .get(session, kind, version);
      return row ? expanded(row.content) : null;
    },
    versions: (session: string, kind: RevisionKind): number[] =>
      connection
        .sql<SqlRow & { version: number }>(
          "SELECT version FROM revision WHERE session = ? AND kind = ? ORDER BY version",
        )
        .all(session, kind)
        .map(({ version }) => version),
    /** Deletes what `revisionsToDrop` lets go, and says how many that were. */
    thin(now: Date): number {
      const byThing = Map.groupBy(stamps(), ({ session, kind }) => `${session} ${kind}`);
      const dropped = [...byThing.values()].flatMap((rows) =>
        revisionsToDrop(
          rows.map(({ id, saved_at, name }): RevisionStamp => ({ id, savedAt: saved_at, name })),
          now,
        ),
      );
      connection.transaction(() => {
        for (const id of dropped) connection.sql("DELETE FROM revision WHERE id = ?").run(id);
      });
      return dropped.length;
    },
  };
}
