import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { FaultError, type Fault } from "../../../shared/contract/errors.ts";
import { faultOfFileError } from "../files.ts";

/** A database that cannot be reached: its folder has gone (a pen drive), or may not be written. */
function unreachable(file: string): Fault {
  const path = dirname(file);
  return { code: existsSync(path) ? "FOLDER_UNWRITABLE" : "FOLDER_MISSING", data: { path } };
}

/** SQLite's result codes by what they mean to a person. Source: sqlite.org/rescode.html */
const sqliteFaults: readonly (readonly [RegExp, (path: string) => Fault])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, (path) => ({ code: "DATABASE_LOCKED", data: { path } })],
  [/^SQLITE_FULL/, (path) => ({ code: "DISK_FULL", data: { path } })],
  [/^SQLITE_(?:CORRUPT|NOTADB|FORMAT)/, (path) => ({ code: "DATABASE_DAMAGED", data: { path } })],
  [/^SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM|AUTH)/, unreachable],
];

/**
 * The fault that a failure of SQLite or of the file system stands for, or null where it stands for
 * none. `path` is the file that was at work.
 */
export function faultOf(error: unknown, path: string): Fault | null {
  if (error instanceof FaultError) return error.fault;
  if (!(error instanceof Error) || !("code" in error)) return null;
  const code = String(error.code);
  const sqlite = sqliteFaults.find(([pattern]) => pattern.test(code));
  return sqlite ? sqlite[1](path) : faultOfFileError(error, path);
}

/** Runs work whose SQLite and file-system errors leave as faults; other errors pass as they are. */
export function withFaults<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const fault = faultOf(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}
