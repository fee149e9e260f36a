import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultOf, withFaults } from "./faults.ts";

const failing = (code: string) => Object.assign(new Error(code), { code });
const file = join(tmpdir(), "tot-studio.sqlite");

describe("failures of SQLite and of the disk", () => {
  it.each([
    ["SQLITE_BUSY", "DATABASE_LOCKED"],
    ["SQLITE_BUSY_RECOVERY", "DATABASE_LOCKED"],
    ["SQLITE_FULL", "DISK_FULL"],
    ["SQLITE_CORRUPT_VTAB", "DATABASE_DAMAGED"],
    ["SQLITE_NOTADB", "DATABASE_DAMAGED"],
    ["SQLITE_READONLY_DIRECTORY", "FOLDER_UNWRITABLE"],
    ["SQLITE_CANTOPEN", "FOLDER_UNWRITABLE"],
    ["ENOSPC", "DISK_FULL"],
    ["EACCES", "FOLDER_UNWRITABLE"],
    ["EROFS", "FOLDER_UNWRITABLE"],
  ])("%s is told as %s", (code, fault) => {
    expect(faultOf(failing(code), file)?.code).toBe(fault);
  });

  it("tells a folder that has gone from one that may not be written", () => {
    const folder = mkdtempSync(join(tmpdir(), "tot-test-"));
    const inside = join(folder, "tot-studio.sqlite");
    expect(faultOf(failing("SQLITE_IOERR_WRITE"), inside)?.code).toBe("FOLDER_UNWRITABLE");
    rmSync(folder, { recursive: true });
    expect(faultOf(failing("SQLITE_IOERR_WRITE"), inside)?.code).toBe("FOLDER_MISSING");
  });

  it("leaves other failures as they are", () => {
    const error = new TypeError("a mistake of our own");
    expect(faultOf(error, file)).toBeNull();
    expect(() =>
      withFaults(file, () => {
        throw error;
      }),
    ).toThrow(error);
  });
});
