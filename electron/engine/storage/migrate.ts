import type { Connection } from "./connection.ts";
import { migrations } from "./migrations/index.ts";

/** The version that this product writes. */
export const schemaVersion = migrations.length;

/**
 * Brings a database up to a version, step by step, each in a transaction of its own: a step that
 * fails leaves the database as the one before it left it.
 */
export function migrate(connection: Connection, target = schemaVersion): void {
  const current = connection.version();
  for (const migration of migrations.slice(current, target)) {
    connection.transaction(() => {
      migration.up(connection);
      connection.exec(`PRAGMA user_version = ${migration.version}`);
    });
  }
}
