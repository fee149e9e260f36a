import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { readFolder } from "../engine/exchange/folder.ts";
import { writePrepared } from "../engine/exchange/prepared.ts";
import { readCurriculum } from "../engine/exchange/read.ts";
import { writeWholeFile } from "../engine/files.ts";
import { bundledFolders, productRoot } from "../host/paths.ts";

/**
 * Reads the bundled curricula and writes each as one file, so that nobody's first start has to. One
 * that has a fault is left out: the first start then reads it, and says what is wrong.
 */
export async function prepareCurricula(): Promise<void> {
  const { curricula, preparedCurricula } = bundledFolders(productRoot);
  rmSync(preparedCurricula, { recursive: true, force: true });
  mkdirSync(preparedCurricula, { recursive: true });
  const folders = readdirSync(curricula, { withFileTypes: true });
  for (const { name } of folders.filter((each) => each.isDirectory())) {
    const files = await readFolder(path.join(curricula, name));
    const read = readCurriculum(files);
    const file = path.join(preparedCurricula, `${name}.json`);
    if (read.ok) await writeWholeFile(file, writePrepared(files, read.value));
  }
}
