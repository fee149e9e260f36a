import type { Migration } from "../migration.ts";

/**
 * What is said about a session beside its text: comments, who set its status when, and the blocks of
 * its source that stale translations were made from.
 */
export const reviewTables: Migration = {
  version: 7,
  up: (connection) =>
    connection.exec(`
      CREATE TABLE comment (
        position INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (session, id)
      ) STRICT;

      CREATE TABLE status_change (
        position INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX status_change_by_session ON status_change (session);

      CREATE TABLE former_block (
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        basis TEXT NOT NULL,
        body TEXT NOT NULL,
        until TEXT NOT NULL,
        PRIMARY KEY (session, basis)
      ) STRICT;
    `),
};
