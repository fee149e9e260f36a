import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultDataFolder } from "../engine/data-folder.ts";
import {
  bundledFolders,
  documentsFolder,
  exportWorkerFile,
  homePageModule,
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

function productVersion(): string {
  const text = readFileSync(path.join(productRoot, "package.json"), "utf8");
  return String((JSON.parse(text) as { version: unknown }).version);
}

/**
 * The browser host as it is started by `npm run start:browser`. Ends the process with it; gives false
 * where `isCurrent` does, asked when the window is on its way, and nothing was begun.
 */
export async function main(isCurrent: () => boolean): Promise<boolean> {
  const stop = stopSignal();
  const code = await runBrowserHost({
    isCurrent,
    openEngine: async (platform) => {
      const { openEngine } = await import("../engine/engine.ts");
      return openEngine(platform);
    },
    version: productVersion(),
    paths: {
      data: defaultDataFolder(),
      documents: documentsFolder(),
      ...bundledFolders(productRoot),
      exportWorker: exportWorkerFile,
    },
    rendererFolder,
    homePageModule,
    chromium: findChromium(),
    hasDisplay: hasDisplay(),
    say: (line) => process.stdout.write(`${line}\n`),
    stop,
    alone: aloneSignal(),
  });
  if (code === "stale") {
    // Signals end the build that follows, as they end any program.
    for (const name of [...signals, "SIGHUP"]) process.removeAllListeners(name);
    return false;
  }
  process.exit(code);
}
