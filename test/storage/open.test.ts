import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { FaultError, type Fault } from "../../shared/contract/errors.ts";
import { connect } from "../../electron/engine/storage/connection.ts";
import { schemaVersion } from "../../electron/engine/storage/migrate.ts";
import { databaseFile } from "../../electron/engine/data-folder.ts";
import { openStorage, type Storage } from "../../electron/engine/storage/storage.ts";
import { sampleCurriculum } from "./sample-curriculum.ts";
import { temporaryFolders } from "./temporary-folder.ts";

const folder = temporaryFolders();
const savedAt = "2026-11-19T04:42:00.000Z";
const open: Storage[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
  for (const storage of open.splice(0)) storage.close();
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function opened(data: string): Storage {
  const storage = openStorage(data);
  open.push(storage);
  return storage;
}

/** A data folder with the sample curriculum in it, closed. */
function filledFolder(): string {
  const data = folder();
  const storage = openStorage(data);
  storage.load(sampleCurriculum(), savedAt);
  storage.close();
  return data;
}

function faultOf(work: () => unknown): Fault | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

const hash = (file: string) =>
  existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : null;

/** The database and its log, byte for byte. */
const bytesOf = (data: string) => [hash(databaseFile(data)), hash(`${databaseFile(data)}-wal`)];

const storageModule = fileURLToPath(
  new URL("../../electron/engine/storage/storage.ts", import.meta.url),
);

/** A process that opens the data folder, runs `then` and holds it until it is killed. */
async function otherProcess(data: string, then = ""): Promise<ChildProcess> {
  const source = `
    import { openStorage } from ${JSON.stringify(storageModule)};
    const storage = openStorage(${JSON.stringify(data)});
    ${then}
    process.stdout.write("ready");
    setInterval(() => storage.file, 1000);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  return child;
}

const ended = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGKILL");
  });

describe("opening a data folder", () => {
  it("keeps everything for the next start", () => {
    const data = filledFolder();
    expect(opened(data).sessions.get("lifecycle-approach")?.session.title.bn).toBe("জীবনচক্র পদ্ধতি");
  });

  it("refuses a second start while the first runs, and lets it in as soon as that has died", async () => {
    const data = filledFolder();
    const first = await otherProcess(data);
    const before = bytesOf(data);
    expect(faultOf(() => opened(data))?.code).toBe("DATABASE_LOCKED");
    expect(bytesOf(data)).toEqual(before);
    await ended(first);
    expect(faultOf(() => opened(data))).toBeNull();
  });

  it("has the last save after the process was killed", async () => {
    const data = filledFolder();
    const child = await otherProcess(
      data,
      `const { session, version } = storage.sessions.get("poor-relief");
       storage.save.session({ ...session, minutes: 75 }, version, "${savedAt}");`,
    );
    await ended(child);
    expect(opened(data).sessions.get("poor-relief")).toMatchObject({
      session: { minutes: 75 },
      version: 2,
    });
  });

  it("refuses a database of a newer version and leaves it byte for byte", () => {
    const data = filledFolder();
    const connection = connect(databaseFile(data));
    connection.exec(`PRAGMA user_version = ${schemaVersion + 3}`);
    connection.close();
    const before = bytesOf(data);
    expect(faultOf(() => opened(data))).toEqual({
      code: "DATABASE_NEWER",
      data: { path: databaseFile(data), found: schemaVersion + 3, known: schemaVersion },
    });
    expect(bytesOf(data)).toEqual(before);
  });

  it("sees a newer version that a crash left in the log, and leaves the log too", async () => {
    const data = filledFolder();
    const connectionModule = storageModule.replace("storage.ts", "connection.ts");
    spawnSync(process.execPath, [
      "--input-type=module",
      "-e",
      `import { connect } from ${JSON.stringify(connectionModule)};
       connect(${JSON.stringify(databaseFile(data))}).exec("PRAGMA user_version = 99");
       process.kill(process.pid, "SIGKILL");`,
    ]);
    const before = bytesOf(data);
    expect(before[1]).not.toBeNull();
    expect(faultOf(() => opened(data))?.code).toBe("DATABASE_NEWER");
    expect(bytesOf(data)).toEqual(before);
  });

  it.each([
    ["is no database at all", (file: string) => writeFileSync(file, "a letter, not a database")],
    ["was cut short", (file: string) => truncateSync(file, 8_192)],
    [
      "has a page written over",
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0xa5, 4_096 * 3, 4_096 * 12);
        writeFileSync(file, bytes);
      },
    ],
    [
      "belongs to another program",
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.writeUInt32BE(0x0f055112, 68);
        writeFileSync(file, bytes);
      },
    ],
  ])("refuses a file that %s and leaves it byte for byte", (_name, harm) => {
    const data = filledFolder();
    harm(databaseFile(data));
    const before = bytesOf(data);
    expect(faultOf(() => opened(data))).toEqual({
      code: "DATABASE_DAMAGED",
      data: { path: databaseFile(data) },
    });
    expect(bytesOf(data)).toEqual(before);
  });

  it("says that it cannot write where a folder stands in the database's place", () => {
    const data = folder();
    mkdirSync(databaseFile(data));
    expect(faultOf(() => opened(data))?.code).toBe("FOLDER_UNWRITABLE");
  });

  it("says that the folder is not there", () => {
    expect(faultOf(() => opened(join(folder(), "pen-drive")))?.code).toBe("FOLDER_MISSING");
  });
});
