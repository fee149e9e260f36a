import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FaultError, raise } from "../../shared/contract/errors.ts";
import type { CurriculumPackage } from "../../shared/curriculum/package.ts";
import type { FileSet } from "./exchange/files.ts";
import { databaseFile } from "./data-folder.ts";
import type { Platform } from "./platform.ts";
import { withFaults } from "./storage/faults.ts";
import { openStorage, type Storage } from "./storage/storage.ts";

/** The curriculum that a new data folder begins with. */
const bundled = "nsss-tot";

type Paths = Platform["paths"];

/** What the build made of these files; null where it did not, or they have changed since. */
async function readyMade(paths: Paths, files: FileSet): Promise<CurriculumPackage | null> {
  const file = join(paths.preparedCurricula, `${bundled}.json`);
  if (!existsSync(file)) return null;
  const { readPrepared } = await import("./exchange/prepared.ts");
  return readPrepared(readFileSync(file), files);
}

/** Throws CURRICULUM_FAULT with the first fault and its place. */
async function readFiles(folder: string, files: FileSet): Promise<CurriculumPackage> {
  const { readCurriculum } = await import("./exchange/read.ts");
  const read = readCurriculum(files);
  if (read.ok) return read.value;
  const [first] = read.fault;
  const line = first?.line ? `${first.path}:${first.line}` : first?.path;
  return raise("CURRICULUM_FAULT", {
    path: join(folder, line ?? ""),
    problem: first?.problem ?? "cannot be read",
  });
}

/**
 * Reads the bundled curriculum. Throws CURRICULUM_FAULT. What reads curricula is loaded only here: no
 * later start needs it.
 */
async function readBundled(paths: Paths): Promise<CurriculumPackage> {
  const { readFolder } = await import("./exchange/folder.ts");
  const folder = join(paths.curricula, bundled);
  const files = await readFolder(folder);
  return (await readyMade(paths, files)) ?? readFiles(folder, files);
}

/** Makes a folder; the result says what to remove to undo that: the topmost folder that was made. */
function makeFolder(folder: string): string | undefined {
  return withFaults(folder, () => mkdirSync(folder, { recursive: true }));
}

async function fill(storage: Storage, content: CurriculumPackage, now: Date): Promise<void> {
  for (const { name, bytes } of content.assets) await storage.assets.addNamed(name, bytes);
  withFaults(storage.file, () => storage.load(content, now.toISOString()));
}

function removeNew(data: string, madeFolder: string | undefined): void {
  const file = databaseFile(data);
  for (const path of [file, `${file}-wal`, `${file}-shm`]) rmSync(path, { force: true });
  if (madeFolder) rmSync(madeFolder, { recursive: true, force: true });
}

async function makeStorage(platform: Platform): Promise<Storage> {
  const { data } = platform.paths;
  const content = await readBundled(platform.paths);
  const madeFolder = makeFolder(data);
  let storage: Storage | null = null;
  try {
    storage = openStorage(data);
    await fill(storage, content, platform.now());
    return storage;
  } catch (error) {
    storage?.close();
    const isOthers = error instanceof FaultError && error.fault.code === "DATABASE_LOCKED";
    if (!isOthers) removeNew(data, madeFolder);
    throw error;
  }
}

/**
 * Opens the data folder, and on the first start fills it with the bundled curriculum. The curriculum
 * is read before anything is made; where reading or filling fails, the data folder is as it was.
 */
export async function openDataFolder(platform: Platform): Promise<Storage> {
  if (!existsSync(databaseFile(platform.paths.data))) return makeStorage(platform);
  const storage = openStorage(platform.paths.data);
  if (storage.curriculum.get()) return storage;
  try {
    await fill(storage, await readBundled(platform.paths), platform.now());
    return storage;
  } catch (error) {
    storage.close();
    throw error;
  }
}
