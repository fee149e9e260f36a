import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PictureJob, PrintJob } from "../engine/platform.ts";
import { bundledFolders, documentsFolder, exportWorkerFile, productRoot } from "../host/paths.ts";
import { chromiumFlags, findChromium } from "../browser/chromium.ts";
import type { Surroundings } from "./platform.ts";
import { runTot } from "./run-tot.ts";

/** Prints with Chromium, which is looked for only when something is printed. */
function lazyPrinter() {
  const load = async () => (await import("../browser/printing.ts")).createChromiumPrinter();
  let printer: ReturnType<typeof load> | undefined;
  return {
    async printToPdf(job: PrintJob) {
      printer ??= load();
      return (await printer).print(job);
    },
    async takePictures(job: PictureJob) {
      printer ??= load();
      return (await printer).takePictures(job);
    },
    async close() {
      await (await printer)?.close();
    },
  };
}

function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(productRoot, "package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}

const launcher = join(productRoot, "electron", "launch", "run.mjs");

const surroundings: Surroundings = {
  version: productVersion(),
  paths: {
    documents: documentsFolder(),
    ...bundledFolders(productRoot),
    exportWorker: exportWorkerFile,
  },
  commandLine: [process.execPath, launcher, "tot"],
  browserHost: [process.execPath, launcher, "browser"],
  chromium: findChromium,
  chromiumFlags,
  ...lazyPrinter(),
};

process.exitCode = await runTot(process.argv.slice(2), surroundings, {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
