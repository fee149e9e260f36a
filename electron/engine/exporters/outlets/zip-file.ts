import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { FaultError, raise } from "../../../../shared/contract/errors.ts";
import { faultOfFileError, faultOfTakenName } from "../../files.ts";
import { centralDirectory, zipEntry, type ZipEntry } from "../ooxml/zip.ts";
import type { OutletFile } from "./staging.ts";

/** Without its 64-bit extension a ZIP ends here (APPNOTE.TXT 4.4.8, 4.4.16). */
const largest = 0xffff_ffff;

/** A ZIP that grows on disk entry by entry, so that memory holds one document at a time. */
export type ZipFile = {
  readonly add: (file: OutletFile) => Promise<void>;
  /** Gives the file its name; until then it is not there. Gives its size in bytes. */
  readonly finish: () => Promise<number>;
  readonly discard: () => Promise<void>;
};

/** Documents of an office are compressed already. */
const isCompressed = (name: string) =>
  /\.(?:docx|pptx|xlsx|pdf|zip|imscc|png|jpe?g|gif|webp|woff2)$/.test(name);

/**
 * Opens a ZIP for writing beside its name. Throws DISK_FULL, FOLDER_MISSING, FOLDER_UNWRITABLE,
 * FILE_IN_USE, and TOO_LARGE beyond four gigabytes; what stood under its name stays until the end.
 */
export async function openZipFile(path: string, date: Date): Promise<ZipFile> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 40)}.${randomBytes(4).toString("hex")}.tmp`,
  );
  const withFaults = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      const fault = faultOfFileError(error, path);
      throw fault ? new FaultError(fault) : error;
    }
  };
  const file = await withFaults(open(temporary, "wx"));
  const entries: ZipEntry[] = [];
  let size = 0;
  const write = async (bytes: Uint8Array) => {
    if (size + bytes.length > largest) {
      raise("TOO_LARGE", { path, bytes: size + bytes.length, limit: largest });
    }
    await withFaults(file.writeFile(bytes));
    size += bytes.length;
  };
  return {
    add: async ([name, bytes]) => {
      const entry = zipEntry(name, bytes, { offset: size, date, isStored: isCompressed(name) });
      await write(entry.local);
      entries.push(entry);
    },
    finish: async () => {
      await write(centralDirectory(entries, size));
      await withFaults(file.sync());
      await file.close();
      try {
        await rename(temporary, path);
      } catch (error) {
        const fault = faultOfTakenName(error, path);
        throw fault ? new FaultError(fault) : error;
      }
      return size;
    },
    discard: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}
