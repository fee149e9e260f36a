import type { Migration } from "../migration.ts";

/** The evaluation of each run (tests, answers, forms) and its revisions; both go with the run. */
export const evaluationTables: Migration = {
  version: 9,
  up: (connection) =>
    connection.exec(`
      CREATE TABLE evaluation (
        run TEXT PRIMARY KEY REFERENCES course_run (id) ON DELETE CASCADE,
        body TEXT NOT NULL,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE evaluation_revision (
        id INTEGER PRIMARY KEY,
        run TEXT NOT NULL REFERENCES course_run (id) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        name TEXT,
        content BLOB NOT NULL,
        UNIQUE (run, version)
      ) STRICT;
    `),
};
