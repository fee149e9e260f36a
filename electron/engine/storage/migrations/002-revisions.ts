import { deflateRawSync } from "node:zlib";
import type { Migration } from "../migration.ts";

/** What stands already becomes the first revision of each thing. */
const firstRevisions = `
  SELECT id AS session, 'session' AS kind, version, saved_at, body FROM session
  UNION ALL SELECT session, 'text-' || language, version, saved_at, body FROM document
  UNION ALL SELECT session, 'deck', version, saved_at, body FROM deck
`;

type Row = {
  readonly session: string;
  readonly kind: string;
  readonly version: number;
  readonly saved_at: string;
  readonly body: string;
};

/** Every save of a text, a deck or a session, as JSON compressed with raw deflate. */
export const revisionTable: Migration = {
  version: 2,
  up(connection) {
    connection.exec(`
      CREATE TABLE revision (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('session', 'text-en', 'text-bn', 'deck')),
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        name TEXT,
        content BLOB NOT NULL,
        UNIQUE (session, kind, version)
      ) STRICT;
    `);
    for (const row of connection.sql<Row>(firstRevisions).all()) {
      connection
        .sql(
          `INSERT INTO revision (session, kind, version, saved_at, content)
           VALUES (?, ?, ?, ?, ?)`,
        )
        .run(row.session, row.kind, row.version, row.saved_at, deflateRawSync(row.body));
    }
  },
};
