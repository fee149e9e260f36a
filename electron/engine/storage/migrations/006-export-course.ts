import type { Migration } from "../migration.ts";

/**
 * The course that a document was exported for, and what it was made from as a fingerprint. The versions
 * that stood there before cannot be compared with one: '' says that only the moment is known.
 */
export const exportCourse: Migration = {
  version: 6,
  up: (connection) =>
    connection.exec(`
      ALTER TABLE exported_document
        ADD COLUMN course TEXT REFERENCES course (id) ON DELETE CASCADE;
      UPDATE exported_document SET content = '';
    `),
};
