import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { exportDocuments } from "../../engine/api/export.ts";
import { numbersOf } from "../../engine/api/overview.ts";
import { openEngine } from "../../engine/engine.ts";
import type { ExportRequest } from "../../../shared/contract/export.ts";
import { terminalPlatform, type Surroundings } from "../platform.ts";
import { measured, median, outputOf, withFolder, type Measured } from "./measure.ts";
import { typeBesideExport } from "./pack-typing.ts";

/** What the course pack of the issue is: this many sessions, each with three documents in two languages. */
const sessions = 34;
const limits = { seconds: 30, megabytes: 600, keys: 1.2 } as const;
const megabyte = 1024 * 1024;
const runs = 3;

/** What a pack takes in this process: seconds, and its memory at a third of the way and at its most. */
type Taken = { readonly seconds: number; readonly third: number; readonly most: number };

/** Writes the pack once in this process. */
export async function packHere(surroundings: Surroundings, data: string): Promise<Taken> {
  const engine = await openEngine(terminalPlatform(surroundings, data));
  try {
    const { services } = engine;
    const [first = "", ...others] = [...numbersOf(services.storage).keys()].slice(0, sessions);
    const request: ExportRequest = {
      sessions: [first, ...others],
      course: null,
      kinds: ["handout", "deck", "plan"],
      books: [],
      pack: "folder",
      formats: ["docx", "pptx"],
      languages: ["en", "bn"],
      planForms: ["full"],
      folder: join(data, "out"),
    };
    const began = performance.now();
    const memory: number[] = [];
    const { signal } = new AbortController();
    for await (const event of exportDocuments(services, request, signal)) {
      if (event.type === "progress") memory.push(process.memoryUsage.rss() / megabyte);
    }
    const seconds = (performance.now() - began) / 1_000;
    const third = Math.max(...memory.slice(0, Math.ceil(memory.length / 3)));
    return { seconds, third, most: Math.max(...memory) };
  } finally {
    await engine.close();
  }
}

/**
 * A course pack of 34 sessions, three documents each in two languages, without PDF: seconds and memory of
 * a process of its own, and what typing takes while it is written, against what it takes by itself.
 */
export async function benchPack(surroundings: Surroundings): Promise<readonly Measured[]> {
  const taken: Taken[] = [];
  for (let run = 0; run < runs; run += 1) {
    const probe = (data: string) => [
      ...surroundings.commandLine,
      "bench",
      "--pack",
      "--data",
      data,
    ];
    const output = await withFolder((data) => outputOf(probe(data)));
    taken.push(JSON.parse(output) as Taken);
  }
  const seconds = median(taken.map((each) => each.seconds));
  const most = Math.max(...taken.map((each) => each.most));
  const third = median(taken.map((each) => each.third));
  const keys = await withFolder(async (folder) => {
    await mkdir(join(folder, "Documents"), { recursive: true });
    return typeBesideExport(surroundings, folder);
  });
  return [
    measured("pack", "ms", { value: seconds * 1_000, limit: limits.seconds * 1_000 }),
    measured(
      "pack, memory",
      "MB",
      { value: most, limit: limits.megabytes },
      { aThirdOfTheWay: third },
    ),
    measured(
      "pack, keys beside it",
      "ratio",
      { value: keys.beside / keys.alone, limit: limits.keys },
      keys,
    ),
  ];
}
