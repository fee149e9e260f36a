import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRouterClient } from "@orpc/server";
import { afterEach, describe, expect, it } from "vitest";
import { openEngine, type OpenedEngine } from "../../electron/engine/engine.ts";
import { readFolder } from "../../electron/engine/exchange/folder.ts";
import { writePrepared } from "../../electron/engine/exchange/prepared.ts";
import { readCurriculum } from "../../electron/engine/exchange/read.ts";
import type { Platform } from "../../electron/engine/platform.ts";
import { FaultError } from "../../shared/contract/errors.ts";
import { temporaryFolders } from "./temporary-folder.ts";
import { testPlatform } from "./test-platform.ts";

const folder = temporaryFolders();
const open: OpenedEngine[] = [];
afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close();
});

const bundled = fileURLToPath(new URL("../../curricula", import.meta.url));

/** A platform with the bundled curriculum; `harm` may spoil a copy of it. */
function platformWith(harm?: (curriculum: string) => void): Platform {
  const platform = testPlatform(folder());
  if (!harm) return { ...platform, paths: { ...platform.paths, curricula: bundled } };
  cpSync(bundled, platform.paths.curricula, { recursive: true });
  harm(join(platform.paths.curricula, "nsss-tot"));
  return platform;
}

async function opened(platform: Platform): Promise<OpenedEngine> {
  const engine = await openEngine(platform);
  open.push(engine);
  return engine;
}

async function faultOf(platform: Platform) {
  try {
    await opened(platform);
    return null;
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

describe("the first start", () => {
  it("makes the data folder and loads the bundled curriculum", async () => {
    const engine = await opened(platformWith());
    const client = createRouterClient(engine.router);
    const { curriculum, modules, courses } = await client.curriculum.overview({});
    expect(curriculum.id).toBe("nsss-tot");
    expect(modules).toHaveLength(12);
    expect(courses.map(({ code }) => code)).toEqual(["FTC", "ACAD", "SSC", "PPMC"]);
    const [hit] = await client.search.find({ query: "জীবনচক্র", limit: 5 });
    expect(hit?.language).toBe("bn");
  });

  it("takes what the build prepared, but not where the files have changed since", async () => {
    const platform = platformWith(() => undefined);
    const { curricula, preparedCurricula } = platform.paths;
    const files = await readFolder(join(curricula, "nsss-tot"));
    const read = readCurriculum(files);
    if (!read.ok) throw new Error("the bundled curriculum has a fault");
    const curriculum = { ...read.value.curriculum, shortTitle: { en: "Prepared", bn: "" } };
    mkdirSync(preparedCurricula);
    const prepared = writePrepared(files, { ...read.value, curriculum });
    writeFileSync(join(preparedCurricula, "nsss-tot.json"), prepared);
    const titleOf = async (data: string) => {
      const engine = await opened({ ...platform, paths: { ...platform.paths, data } });
      const { overview } = createRouterClient(engine.router).curriculum;
      return (await overview({})).curriculum.shortTitle.en;
    };
    expect(await titleOf(join(folder(), "data"))).toBe("Prepared");
    const glossary = join(curricula, "nsss-tot", "glossary.yaml");
    writeFileSync(glossary, `${readFileSync(glossary, "utf8")}\n`);
    expect(await titleOf(join(folder(), "data"))).toBe(read.value.curriculum.shortTitle.en);
  });

  it("gives the person's own curriculum back on the next start", async () => {
    const platform = platformWith();
    const first = await openEngine(platform);
    const started = createRouterClient(first.router);
    const module = (await started.curriculum.overview({})).modules[7]?.id ?? "";
    const title = { en: "My own session", bn: "" };
    const { id } = await started.session.create({ module, title });
    await first.close();
    const client = createRouterClient((await opened(platform)).router);
    expect((await client.session.get({ id })).session.title.en).toBe("My own session");
  });

  it("leaves no data folder where the curriculum has a fault, and names the file", async () => {
    const platform = platformWith((curriculum) =>
      writeFileSync(join(curriculum, "courses.yaml"), "- id: [broken\n"),
    );
    const fault = await faultOf(platform);
    expect(fault?.code).toBe("CURRICULUM_FAULT");
    expect(JSON.stringify(fault?.data)).toContain("courses.yaml");
    expect(existsSync(platform.paths.data)).toBe(false);
  });

  it("leaves what stood in the data folder where the curriculum has a fault", async () => {
    const platform = platformWith((curriculum) =>
      writeFileSync(join(curriculum, "curriculum.yaml"), "format: 1\n"),
    );
    mkdirSync(platform.paths.data);
    writeFileSync(join(platform.paths.data, "notes.txt"), "mine");
    expect((await faultOf(platform))?.code).toBe("CURRICULUM_FAULT");
    expect(readdirSync(platform.paths.data)).toEqual(["notes.txt"]);
  });

  it("says that a file in the data folder's place cannot be written, and leaves it", async () => {
    const platform = platformWith();
    writeFileSync(platform.paths.data, "a file");
    expect((await faultOf(platform))?.code).toMatch(/^FOLDER_(UNWRITABLE|MISSING)$/);
    expect(readFileSync(platform.paths.data, "utf8")).toBe("a file");
  });
});

describe("the engine", () => {
  it("refuses a second one on the same data folder while it is open", async () => {
    const platform = platformWith();
    const first = await opened(platform);
    expect((await faultOf(platform))?.code).toBe("DATABASE_LOCKED");
    const { modules } = await createRouterClient(first.router).curriculum.overview({});
    expect(modules).toHaveLength(12);
  });

  it("is idle when nothing is under way, and answers what it is", async () => {
    const platform = platformWith();
    const engine = await opened(platform);
    expect(engine.idle).toBe(true);
    await engine.flush();
    expect(await createRouterClient(engine.router).engine.status({})).toEqual({
      version: "0.0.0-test",
      host: "cli",
      dataFolder: platform.paths.data,
      mediaBase: "media/",
    });
  });
});
