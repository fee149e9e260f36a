import type BetterSqlite3 from "better-sqlite3";
import Database from "better-sqlite3";

/** What a statement takes and what SQLite gives back for a column. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

type Statement<Row> = {
  run(...values: readonly SqlValue[]): { readonly changes: number; readonly id: number };
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): Row[];
};

/** The one connection to the database. */
export type Connection = {
  readonly file: string;
  /** A statement, prepared once and kept for the connection's life. */
  readonly sql: <Row extends SqlRow = SqlRow>(source: string) => Statement<Row>;
  /** Runs several statements without values. */
  readonly exec: (source: string) => void;
  /** All or nothing; within another transaction it is a part of that one. */
  readonly transaction: <Value>(work: () => Value) => Value;
  /** The schema's version. */
  readonly version: () => number;
  readonly close: () => void;
};

/** How long a second start waits for a first that is just closing, in milliseconds. */
const busyTimeout = 1_500;

/** Marks a file as this product's: "ToTS" as a 32-bit number (SQLite's application id). */
export const applicationId = 0x54_6f_54_53;

const prepared =
  (database: BetterSqlite3.Database) =>
  <Row extends SqlRow>(source: string): Statement<Row> => {
    const statement = database.prepare<unknown[], Row>(source);
    return {
      run(...values) {
        const { changes, lastInsertRowid } = statement.run(...values);
        return { changes, id: Number(lastInsertRowid) };
      },
      get: (...values) => statement.get(...values),
      all: (...values) => statement.all(...values),
    };
  };

function wrap(database: BetterSqlite3.Database, file: string): Connection {
  const prepare = prepared(database);
  const statements = new Map<string, Statement<SqlRow>>();
  return {
    file,
    sql<Row extends SqlRow>(source: string) {
      const known = statements.get(source);
      if (known) return known as Statement<Row>;
      const statement = prepare<Row>(source);
      statements.set(source, statement);
      return statement;
    },
    exec: (source) => void database.exec(source),
    transaction: (work) => database.transaction(work).immediate(),
    version: () => Number(database.pragma("user_version", { simple: true })),
    close: () => void database.close(),
  };
}

/**
 * Opens a database for writing, alone. `locking_mode=EXCLUSIVE`, set before the first access in WAL
 * mode, makes SQLite hold the operating system's own lock on the file until the connection closes:
 * a second process gets SQLITE_BUSY, and the lock cannot outlive its process, so a crash leaves
 * nothing to clean up, as a lock file would. It also needs no shared memory, which lets the data
 * folder be on a network drive.
 */
export function connect(file: string): Connection {
  const database = new Database(file, { timeout: busyTimeout });
  try {
    database.pragma("locking_mode = EXCLUSIVE");
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    database.pragma("temp_store = MEMORY");
    database.exec("BEGIN IMMEDIATE; COMMIT");
    return wrap(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens a database only to look: closing it leaves the write-ahead log as it is. */
export function connectReadOnly(file: string): Connection {
  return wrap(new Database(file, { timeout: busyTimeout, readonly: true }), file);
}
