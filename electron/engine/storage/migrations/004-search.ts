import type { Migration } from "../migration.ts";

/**
 * Full text by block: `search_entry` holds the words as they are shown, and how many, `search_index` (its row ids
 * are the entries' ids) only the normalised words. A title's entry has the block ''. The categories
 * keep Bangla vowel signs and the virama (Mn, Mc) inside words.
 */
export const searchTables: Migration = {
  version: 4,
  up: (connection) =>
    connection.exec(`
      CREATE TABLE search_entry (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        block TEXT NOT NULL,
        text TEXT NOT NULL,
        words INTEGER NOT NULL,
        UNIQUE (session, language, block)
      ) STRICT;

      CREATE VIRTUAL TABLE search_index USING fts5 (
        text,
        content = '',
        contentless_delete = 1,
        prefix = '2 3',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
      );

      CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
        DELETE FROM search_index WHERE rowid = old.id;
      END;
    `),
};
