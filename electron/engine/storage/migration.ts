import type { Connection } from "./connection.ts";

/** One step of the schema. Steps are only ever added; one that was released never changes. */
export type Migration = {
  /** 1, 2, 3 ...: the schema's version after the step, kept in SQLite's `user_version`. */
  readonly version: number;
  up(connection: Connection): void;
};
