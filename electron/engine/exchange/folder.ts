import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { raise } from "../../../shared/contract/errors.ts";
import type { FileSet } from "./files.ts";

/** Reads every file under a folder, hidden ones and links left out. */
export async function readFolder(folder: string): Promise<FileSet> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() =>
    raise("FOLDER_MISSING", { path: folder }),
  );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))] as const),
  );
  return new Map(files);
}
