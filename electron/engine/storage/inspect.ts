import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { raise } from "../../../shared/contract/errors.ts";
import { applicationId, connectReadOnly, type Connection } from "./connection.ts";

/** Files up to this size are read through at every start. */
const checkedBytes = 16 * 1024 * 1024;

const magic = "SQLite format 3\0";

/** Reads what the first 100 bytes of a database say. Source: sqlite.org/fileformat2.html, 1.3 */
function readHeader(file: string) {
  const header = Buffer.alloc(100);
  const handle = openSync(file, "r");
  const length = readSync(handle, header, 0, 100, 0);
  closeSync(handle);
  if (length < 100 || header.toString("latin1", 0, 16) !== magic) {
    raise("DATABASE_DAMAGED", { path: file });
  }
  return { version: header.readUInt32BE(60), application: header.readUInt32BE(68) };
}

function refuseForeign(file: string, header: ReturnType<typeof readHeader>, known: number) {
  if (header.application !== applicationId) raise("DATABASE_DAMAGED", { path: file });
  if (header.version > known) {
    raise("DATABASE_NEWER", { path: file, found: header.version, known });
  }
}

const sizeOf = (file: string) => (existsSync(file) ? statSync(file).size : 0);

/** Refuses a database whose pages do not hang together. Reads, never writes. */
export function checkPages(connection: Connection): void {
  if (sizeOf(connection.file) > checkedBytes) return;
  const problems = connection.sql<{ quick_check: string }>("PRAGMA quick_check(1)").all();
  if (problems[0]?.quick_check !== "ok") raise("DATABASE_DAMAGED", { path: connection.file });
}

/**
 * Looks at an existing database before anything may write to it, and refuses it untouched where it
 * is damaged, not this product's, or of a later schema version than `known`. After a crash the last
 * saves stand in the write-ahead log beside it; a connection that may write would fold the log in on
 * closing, so such a database is looked at through a read-only connection.
 */
export function inspect(file: string, known: number): void {
  if (sizeOf(file) === 0) return;
  refuseForeign(file, readHeader(file), known);
  if (sizeOf(`${file}-wal`) === 0) return;
  const connection = connectReadOnly(file);
  try {
    refuseForeign(file, { version: connection.version(), application: applicationId }, known);
    checkPages(connection);
  } finally {
    connection.close();
  }
}
