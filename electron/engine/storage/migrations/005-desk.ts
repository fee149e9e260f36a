import type { Migration } from "../migration.ts";

/** A person's settings, one row a field, and the last export of each document. */
export const deskTables: Migration = {
  version: 5,
  up: (connection) =>
    connection.exec(`
      CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

      CREATE TABLE exported_document (
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        format TEXT NOT NULL,
        language TEXT NOT NULL,
        path TEXT NOT NULL,
        exported_at TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (session, kind, format, language)
      ) STRICT;
    `),
};
