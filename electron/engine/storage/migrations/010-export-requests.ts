import type { Migration } from "../migration.ts";

/** The last request of an export of the same sessions, as JSON, to export them again. */
export const exportRequests: Migration = {
  version: 10,
  up: (connection) =>
    connection.exec(`
      CREATE TABLE export_request (
        scope TEXT PRIMARY KEY,
        request TEXT NOT NULL,
        exported_at TEXT NOT NULL
      ) STRICT;
    `),
};
