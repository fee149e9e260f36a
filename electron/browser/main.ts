import { readFile } from "node:fs/promises";
import path from "node:path";
import { defaultDataFolder } from "../engine/data-folder.ts";
import {
  bundledFolders,
  documentsFolder,
  exportWorkerFile,
  productRoot,
  rendererFolder,
} from "../host/paths.ts";
import { findChromium } from "./chromium.ts";
import { hasDisplay } from "./display.ts";
import { runBrowserHost } from "./host.ts";

const signals = ["SIGINT", "SIGTERM"] as const;
const parentCheckMs = 2_000;

/** Aborted by the first signal; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of signals) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}

/** Aborted when the terminal is closed or the starting command has ended; an open window stays. */
function aloneSignal(): AbortSignal {
  const controller = new AbortController();
  const parent = process.ppid;
  process.on("SIGHUP", () => controller.abort());
  process.stdout.on("error", () => controller.abort());
  setInterval(() => process.ppid !== parent && controller.abort(), parentCheckMs).unref();
  return controller.signal;
}

async function productVersion(): Promise<string> {
  const text = await readFile(path.join(productRoot, "package.json"), "utf8");
  return String((JSON.parse(text) as { version: unknown }).version);
}

/** The browser host as it is started by `npm run start:browser`. */
export async function main(): Promise<void> {
  const stop = stopSignal();
  const code = await runBrowserHost({
    openEngine: async (platform) => {
      const { openEngine } = await import("../engine/engine.ts");
      return openEngine(platform);
    },
    version: await productVersion(),
    paths: {
      data: defaultDataFolder(),
      documents: documentsFolder(),
      ...bundledFolders(productRoot),
      exportWorker: exportWorkerFile,
    },
    rendererFolder,
    chromium: findChromium(),
    hasDisplay: hasDisplay(),
    say: (line) => process.stdout.write(`${line}\n`),
    stop,
    alone: aloneSignal(),
  });
  process.exit(code);
}
