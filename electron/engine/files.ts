import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Fault } from "../../shared/contract/errors.ts";
import { FaultError } from "../../shared/contract/errors.ts";

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error;

/** A file system's refusal as a fault with the path that people know; null for any other error. */
export function faultOfFileError(error: unknown, path: string): Fault | null {
  if (!isSystemError(error)) return null;
  switch (error.code) {
    case "ENOSPC":
    case "EDQUOT":
      return { code: "DISK_FULL", data: { path } };
    case "ENOENT":
    case "ENOTDIR":
      return { code: "FOLDER_MISSING", data: { path } };
    case "EBUSY":
    case "ETXTBSY":
      return { code: "FILE_IN_USE", data: { path } };
    case "EPERM":
    case "EACCES":
    case "EROFS":
    case "EEXIST":
    case "EISDIR":
    case "ENAMETOOLONG":
      return { code: "FOLDER_UNWRITABLE", data: { path } };
    case undefined:
    default:
      return null;
  }
}

/** The same where a file was to take a name: Windows answers EPERM when that file is open in another program. */
export function faultOfTakenName(error: unknown, path: string): Fault | null {
  const fault = faultOfFileError(error, path);
  const isOpen = fault?.code === "FOLDER_UNWRITABLE" && process.platform === "win32";
  return isOpen ? { code: "FILE_IN_USE", data: { path } } : fault;
}

/**
 * Writes a file whole or not at all: bytes go to a temporary file beside it, are flushed to disk, and
 * take the name in one step. Throws DISK_FULL, FOLDER_MISSING, FOLDER_UNWRITABLE or FILE_IN_USE; the
 * file that was there stays as it was, and nothing half-written is left.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 40)}.${randomBytes(4).toString("hex")}.tmp`,
  );
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const fault = faultOfTakenName(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}
