import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { runBrowserHost } from "../../electron/browser/host.ts";
import { openEngine } from "../../electron/engine/engine.ts";
import { bundledFolders, productRoot } from "../../electron/host/paths.ts";
import { smallRenderer } from "../support/small-renderer.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Changes = { readonly data: string; readonly curricula?: string };

/** Starts the browser host on the real engine without a display; what it says, and how it ended. */
async function start({ data, curricula = bundledFolders(productRoot).curricula }: Changes) {
  const said: string[] = [];
  const stop = new AbortController();
  const code = await runBrowserHost({
    openEngine,
    version: "1.2.3",
    paths: {
      data,
      documents: data,
      curricula,
      preparedCurricula: bundledFolders(productRoot).preparedCurricula,
      resources: bundledFolders(productRoot).resources,
      exportWorker: "",
    },
    rendererFolder: smallRenderer(),
    homePageModule: "none",
    chromium: null,
    hasDisplay: false,
    // A start that succeeds would serve on; its first word ends it.
    say: (line) => {
      said.push(line);
      setImmediate(() => stop.abort());
    },
    stop: stop.signal,
  });
  return { code, said: said.join("\n") };
}

const databaseIn = (data: string) => path.join(data, "tot-studio.sqlite");

async function startedFolder(): Promise<string> {
  const data = temporaryFolder();
  expect((await start({ data })).code).toBe(0);
  return data;
}

describe("a start on a folder that cannot be used says why and touches nothing", () => {
  test("a newer database", async () => {
    const data = await startedFolder();
    const database = new Database(databaseIn(data));
    database.pragma("user_version = 999");
    database.close();
    const before = readFileSync(databaseIn(data));
    const { code, said } = await start({ data });
    expect(code).toBe(1);
    expect(said).toContain("newer version of ToT Studio (version 999");
    expect(said).toContain("নতুনতর সংস্করণে");
    expect(readFileSync(databaseIn(data)).equals(before)).toBe(true);
  });

  test("a damaged database", async () => {
    const data = await startedFolder();
    writeFileSync(databaseIn(data), "this is not a database at all".repeat(400));
    const before = readFileSync(databaseIn(data));
    const { code, said } = await start({ data });
    expect(code).toBe(1);
    expect(said).toContain("is damaged");
    expect(said).toContain("ক্ষতিগ্রস্ত");
    expect(readFileSync(databaseIn(data)).equals(before)).toBe(true);
  });

  test("a database that another program holds", async () => {
    const data = await startedFolder();
    const holder = new Database(databaseIn(data));
    holder.pragma("locking_mode = EXCLUSIVE");
    holder.exec("BEGIN EXCLUSIVE");
    const { code, said } = await start({ data });
    holder.exec("ROLLBACK");
    holder.close();
    expect(code).toBe(1);
    expect(said).toContain("Another copy of ToT Studio");
    expect(said).toContain("আরেকটি কপি");
  });

  test("a data folder that cannot be made", async () => {
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "not a folder");
    const { code, said } = await start({ data: path.join(file, "data") });
    expect(code).toBe(1);
    expect(said).toContain(path.join(file, "data"));
    expect(readFileSync(file, "utf8")).toBe("not a folder");
  });

  test("a bundled curriculum with a fault", async () => {
    const curricula = temporaryFolder();
    cpSync(bundledFolders(productRoot).curricula, curricula, { recursive: true });
    const module = readdirSync(path.join(curricula, "nsss-tot", "modules"))[0] ?? "";
    const file = path.join(curricula, "nsss-tot", "modules", module, "module.yaml");
    writeFileSync(file, "title: [unclosed\n");
    const data = path.join(temporaryFolder(), "data");
    const { code, said } = await start({ data, curricula });
    expect(code).toBe(1);
    expect(said).toContain("The curriculum has a fault in");
    expect(said).toContain("module.yaml");
    expect(said).toContain("ত্রুটি আছে");
    expect(() => readdirSync(data)).toThrow("ENOENT");
  });
});
