import type { Migration } from "../migration.ts";

/**
 * The curriculum and what belongs to it. What nothing searches or joins by stands as JSON in `body`,
 * checked by the contract before it is written. `removed_at` is set while a session is in the bin.
 */
export const curriculumTables: Migration = {
  version: 1,
  up: (connection) =>
    connection.exec(`
      PRAGMA application_id = 0x546f5453;

      CREATE TABLE curriculum (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

      CREATE TABLE module (
        id TEXT PRIMARY KEY,
        curriculum TEXT NOT NULL REFERENCES curriculum (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;

      CREATE TABLE fact (
        id TEXT PRIMARY KEY,
        curriculum TEXT NOT NULL REFERENCES curriculum (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;

      CREATE TABLE glossary_term (
        id TEXT PRIMARY KEY,
        curriculum TEXT NOT NULL REFERENCES curriculum (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;

      CREATE TABLE session (
        id TEXT PRIMARY KEY,
        module TEXT NOT NULL REFERENCES module (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        body TEXT NOT NULL,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        removed_at TEXT
      ) STRICT;
      CREATE INDEX session_by_module ON session (module, position);

      CREATE TABLE document (
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        language TEXT NOT NULL CHECK (language IN ('en', 'bn')),
        body TEXT NOT NULL,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (session, language)
      ) STRICT;

      CREATE TABLE deck (
        session TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
        body TEXT NOT NULL,
        version INTEGER NOT NULL,
        saved_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE course (
        id TEXT PRIMARY KEY,
        curriculum TEXT NOT NULL REFERENCES curriculum (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;

      CREATE TABLE placement (
        id TEXT PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        course TEXT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX placement_by_session ON placement (session);
      CREATE INDEX placement_by_course ON placement (course);
    `),
};
