import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { raise } from "../../../shared/contract/errors.ts";
import { applicationId, connectReadOnly, type Connection, type SqlRow } from "./connection.ts";

/** Files up to this size are read through at every start. */
const checkedBytes = 16 * 1024 * 1024;

const magic = "SQLite format 3\0";

/** Reads what the first 100 bytes of a database say. Source: sqlite.org/fileformat2.html, 1.3 */
function readHeader(file: string): Header {
  const header = Buffer.alloc(100);
  const handle = openSync(file, "r");
  const length = readSync(handle, header, 0, 100, 0);
  closeSync(handle);
  if (length < 100 || header.toString("latin1", 0, 16) !== magic) {
    raise("DATABASE_DAMAGED", { path: file });
  }
  return { version: header.readUInt32BE(60), application: header.readUInt32BE(68) };
}

type Header = { readonly version: number; readonly application: number };

function refuseForeign(file: string, { version, application }: Header, known: number): void {
  if (application !== applicationId) raise("DATABASE_DAMAGED", { path: file });
  if (version > known) raise("DATABASE_NEWER", { path: file, found: version, known });
}

const sizeOf = (file: string) => (existsSync(file) ? statSync(file).size : 0);

/** Refuses a database whose pages do not hang together. Reads, never writes. */
export function checkPages(connection: Connection): void {
  if (sizeOf(connection.file) > checkedBytes) return;
  const problems = connection.sql<{ quick_check: string }>("PRAGMA quick_check(1)").all();
  if (problems[0]?.quick_check !== "ok") raise("DATABASE_DAMAGED", { path: connection.file });
}

function inspectThroughLog(file: string, known: number): void {
  const connection = connectReadOnly(file);
  try {
    const { application_id: application } =
      connection.sql<SqlRow & { application_id: number }>("PRAGMA application_id").get() ?? {};
    const header = { version: connection.version(), application: application ?? 0 };
    // A process that died before its first step was committed leaves an empty database.
    if (header.version > 0) refuseForeign(file, header, known);
    checkPages(connection);
  } finally {
    connection.close();
  }
}

/**
 * Looks at an existing database before anything may write to it, and refuses it untouched where it
 * is damaged, not this product's, or of a later schema version than `known`. Where a write-ahead log
 * stands beside it, another process is at work or has crashed: then the log has the last word, and a
 * connection that may write would fold it in on closing, so a read-only one looks. That also keeps
 * the file from being opened and closed here by other means than SQLite's, which on POSIX systems
 * would drop this process's own locks on it.
 */
export function inspect(file: string, known: number): void {
  if (existsSync(`${file}-wal`)) inspectThroughLog(file, known);
  else if (sizeOf(file) > 0) refuseForeign(file, readHeader(file), known);
}
