import { lstat, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FaultError, raise } from "../../../shared/contract/errors.ts";
import { faultOfFileError, writeWholeFile } from "../files.ts";
import type { FileSet } from "./files.ts";
import { startCounting } from "./limits.ts";
import { curriculumFile, roleOf } from "./paths.ts";

async function withFaults<Value>(path: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const fault = faultOfFileError(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}

/** Paths of the files under a folder, with forward slashes; hidden ones and links are left out. */
async function listFiles(folder: string, under = ""): Promise<string[]> {
  const entries = await withFaults(folder, readdir(join(folder, under), { withFileTypes: true }));
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  const paths: string[] = [];
  for (const entry of visible) {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isFile()) paths.push(path);
    if (entry.isDirectory()) paths.push(...(await listFiles(folder, path)));
  }
  return paths.sort();
}

/** How many files are read at once: what a slow disk or a virus scanner makes each wait, they share. */
const atOnce = 32;

/**
 * Reads the files of a curriculum's folder; of one without curriculum.yaml nothing. Throws
 * FOLDER_MISSING, FOLDER_UNWRITABLE where reading is not allowed, and TOO_LARGE beyond the limits.
 */
export async function readFolder(folder: string): Promise<FileSet> {
  const top = await withFaults(folder, readdir(folder));
  if (!top.includes(curriculumFile)) return new Map();
  const count = startCounting(folder);
  const files = new Map<string, Uint8Array>();
  const read = async (path: string): Promise<Uint8Array> => {
    const absolute = join(folder, path);
    const { size } = await withFaults(absolute, lstat(absolute));
    count(path, size);
    return new Uint8Array(await withFaults(absolute, readFile(absolute)));
  };
  const paths = await listFiles(folder);
  for (let at = 0; at < paths.length; at += atOnce) {
    const batch = paths.slice(at, at + atOnce);
    const contents = await Promise.all(batch.map(read));
    for (const [index, path] of batch.entries()) {
      files.set(path, contents[index] ?? new Uint8Array());
    }
  }
  return files;
}

const isCurriculumFile = (path: string): boolean => {
  const { kind } = roleOf(path);
  return kind !== "ignored" && kind !== "unknown";
};

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readFile(path).catch(() => null);
  return found !== null && found.equals(bytes);
}

/**
 * Writes a curriculum's files into a folder, which is made if need be; each file whole or not at all,
 * unchanged ones not touched. Files of a curriculum that was there and are no longer in the set are
 * removed last; anything else in the folder stays. A folder with files but no curriculum is refused
 * with FOLDER_UNWRITABLE. Other throws: FOLDER_MISSING, DISK_FULL, FILE_IN_USE.
 */
export async function writeFolder(folder: string, files: FileSet): Promise<void> {
  await withFaults(folder, mkdir(folder, { recursive: true }));
  const before = await listFiles(folder);
  if (before.length > 0 && !before.includes(curriculumFile)) {
    raise("FOLDER_UNWRITABLE", { path: folder });
  }
  for (const [path, bytes] of files) {
    const absolute = join(folder, path);
    if (await isSame(absolute, bytes)) continue;
    await withFaults(folder, mkdir(dirname(absolute), { recursive: true }));
    await writeWholeFile(absolute, bytes);
  }
  for (const path of before.filter((path) => isCurriculumFile(path) && !files.has(path))) {
    await withFaults(folder, rm(join(folder, path), { force: true }));
  }
}
