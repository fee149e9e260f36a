import type { Migration } from "../migration.ts";

/**
 * What lists show of a session, worked out at each save, so that no list reads a whole text.
 * `derived` remembers by which rule such data was worked out; a newer rule works it out again.
 */
export const summaryTable: Migration = {
  version: 3,
  up: (connection) =>
    connection.exec(`
      CREATE TABLE session_summary (
        session TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        status TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        planned_minutes INTEGER NOT NULL,
        words_en INTEGER NOT NULL,
        words_bn INTEGER NOT NULL,
        source_blocks INTEGER NOT NULL,
        stale_blocks INTEGER NOT NULL,
        missing_blocks INTEGER NOT NULL,
        first_stale TEXT,
        slides INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE derived (name TEXT PRIMARY KEY, rule INTEGER NOT NULL) STRICT;
    `),
};
