import { createRouterClient } from "@orpc/server";
import { openEngine } from "../../engine/engine.ts";
import { terminalPlatform, type Surroundings } from "../platform.ts";
import { measured, outputOf, withFolder, type Measured } from "./measure.ts";

const limit = 150;
const megabyte = 1024 * 1024;

/** This process's memory with the engine open on the bundled curriculum, after some work, in MB. */
export async function memoryHere(surroundings: Surroundings, data: string): Promise<number> {
  const engine = await openEngine(terminalPlatform(surroundings, data));
  try {
    const client = createRouterClient(engine.router);
    const { modules } = await client.curriculum.overview({});
    for (const { id } of modules.flatMap(({ sessions }) => sessions)) {
      await client.document.get({ session: id, language: "bn" });
      await client.deck.get({ id });
    }
    await client.coverage.get({});
    await client.search.find({ query: "সামাজিক", limit: 20 });
    return process.memoryUsage.rss() / megabyte;
  } finally {
    await engine.close();
  }
}

/** The memory of a process of its own that has the engine open; the second start counts. */
export async function benchMemory(surroundings: Surroundings): Promise<Measured> {
  return withFolder(async (folder) => {
    const probe = async () =>
      Number(await outputOf([...surroundings.commandLine, "bench", "--probe", "--data", folder]));
    const firstStart = await probe();
    return measured("memory", "MB", { value: await probe(), limit }, { firstStart });
  });
}
