import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { asFault, FaultError, type Fault } from "../../../../shared/contract/errors.ts";
import { faultOfFileError, faultOfTakenName, writeWholeFile } from "../../files.ts";

/** A file by its place in the folder of the export (with "/"), and its bytes. */
export type OutletFile = readonly [name: string, bytes: Uint8Array];

/** A file that could not be put in its place: something holds the one that is there. */
export type Unplaced = { readonly name: string; readonly fault: Fault };

/** Files that wait beside their places until all of them are whole. */
export type Staging = {
  readonly write: (file: OutletFile) => Promise<void>;
  /** Puts every file in its place, one after the other; gives those that stayed out. */
  readonly place: () => Promise<readonly Unplaced[]>;
  /** Takes away what waits; files that have been placed stay. */
  readonly discard: () => Promise<void>;
};

async function withFaults<Value>(path: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const fault = faultOfFileError(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}

async function placeOne(from: string, path: string): Promise<void> {
  await withFaults(path, mkdir(dirname(path), { recursive: true }));
  try {
    await rename(from, path);
  } catch (error) {
    const fault = faultOfTakenName(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}

/**
 * Opens a waiting place inside a folder, on the same disk. Throws FOLDER_MISSING, FOLDER_UNWRITABLE,
 * DISK_FULL.
 */
export async function openStaging(folder: string): Promise<Staging> {
  const waiting = await withFaults(folder, mkdtemp(join(folder, ".tot-export-")));
  const names: string[] = [];
  return {
    write: async ([name, bytes]) => {
      const path = join(waiting, name);
      await withFaults(folder, mkdir(dirname(path), { recursive: true }));
      await writeWholeFile(path, bytes);
      names.push(name);
    },
    place: async () => {
      const unplaced: Unplaced[] = [];
      for (const name of names) {
        try {
          await placeOne(join(waiting, name), join(folder, name));
        } catch (error) {
          unplaced.push({ name, fault: asFault(error) });
        }
      }
      return unplaced;
    },
    discard: () => rm(waiting, { recursive: true, force: true }),
  };
}
