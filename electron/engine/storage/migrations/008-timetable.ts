import type { Migration } from "../migration.ts";

/**
 * Runs of courses, the directory of people and rooms that they share (one row), and the revisions of
 * both as JSON compressed with raw deflate. A run stays when its course is gone: nothing of it is lost.
 */
export const timetableTables: Migration = {
  version: 8,
  up: (connection) =>
    connection.exec(`
      CREATE TABLE course_run (
        id TEXT PRIMARY KEY,
        body TEXT NOT NULL,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        removed_at TEXT
      ) STRICT;

      CREATE TABLE directory (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        body TEXT NOT NULL,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE timetable_revision (
        id INTEGER PRIMARY KEY,
        run TEXT REFERENCES course_run (id) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        name TEXT,
        content BLOB NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX timetable_revision_version
        ON timetable_revision (coalesce(run, ''), version);
    `),
};
